"""Named tests over income: which of it counts, for how long it has come in, and whether it reaches the reference amount."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from engine import calendar
from engine.calendar import Span
from engine.named_tests import NamedTest
from engine.provisions import Amount, Value
from engine.truth import TRUE, Truth, known, left_to
from engine.view import View
from engine.vocabulary import Blank
from knowledge.named_tests import OUTSIDE_ARTICLE_10

NEVER_COUNTED = (
    "integration_income",
    "financial_social_aid",
    "family_allowance",
    "professional_integration_allowance",
    "transition_allowance",
)
MONTHS_LOOKED_AT = 12
"""How long an income has come in before the application so that nobody has to weigh whether it is regular."""


class IncomeReaches(NamedTest):
    """The income that counts reaches the amount of the day.

    Below it nothing is refused: the needs of the family are then for the authority to determine. Whether unemployment
    benefit counts is what ``search`` says; without ``search`` it is for the authority. With ``reading`` the amount of the
    day ``taken`` counts where the reading says so.
    """

    def __init__(
        self, amount: Amount, income: str, filed: str, *, search: str = "", taken: str = "", reading: str = ""
    ) -> None:
        self.amount = amount
        self.income, self.filed, self.search, self.taken, self.reading = income, filed, search, taken, reading
        self.variables = tuple(name for name in (income, filed, search, taken, reading) if name)

    def describe(self) -> str:
        return f"{type(self).__name__}({self.amount.id})"

    def amounts(self, view: View) -> tuple[Mapping[str, Any], ...]:
        day = self._day(view)
        if isinstance(view[day], Blank):
            return ()
        return tuple(
            {
                "id": self.amount.id,
                "value": "not established" if value.value is None else str(value.value),
                "from": str(value.from_ or ""),
                "to": str(value.to or ""),
                "checked": value.checked,
                "provision": self.amount.provision,
            }
            for value in self._values(view[day])
        )

    def truth(self, view: View) -> Truth:
        day = self._day(view)
        blank = [name for name in (self.income, self.filed, day) if isinstance(view[name], Blank)]
        if blank:
            return view.unknown(*blank)
        wanted = self._wanted(view, day)
        if wanted is None:
            return left_to("amount_not_established")
        return self._compared(view, *wanted)

    def _compared(self, view: View, least: Decimal, most: Decimal) -> Truth:
        """The income beside what may be wanted at least and at most."""
        if self._sum(view) >= most:
            return TRUE
        if self._sum(view, since_unknown=True, search_unknown=True) >= least:
            return self._waiting(view, most)
        reached = self._sum(view, since_unknown=True, search_unknown=True, weighed=True) >= least
        return left_to("income_regularity" if reached else "means")

    def _waiting(self, view: View, most: Decimal) -> Truth:
        """Which facts would settle it: since when an income comes in, the job search, the exact day."""
        if self._sum(view, search_unknown=True) >= most:
            return view.unknown(self.search)
        if self._sum(view, since_unknown=True) >= most:
            return view.unknown(self.income)
        told = list(self._told(view))
        day, filed, income = self._day(view), view[self.filed], view[self.income]
        vague = any(long is None for _, _, long, _ in told)
        missing = [
            (self.income, vague and any(isinstance(one["since"], Blank) or not one["since"].exact for one in income)),
            (self.filed, vague and not filed.exact),
            (self.search, any(searching is None for _, _, _, searching in told)),
            (day, not view[day].exact),
        ]
        return view.unknown(*(name for name, open_ in missing if open_))

    def _day(self, view: View) -> str:
        return self.taken if self.reading and view[self.reading] == "amount_at_decision" else self.filed

    def _wanted(self, view: View, day: str) -> tuple[Decimal, Decimal] | None:
        """The least and the most that may be wanted on the day; None where no firm source says."""
        return self._reported(view[day])

    def _values(self, day: Span) -> list[Value]:
        """The reported values of the amount for the day."""
        return [
            value
            for value in self.amount.values
            if (value.from_ is None or value.from_ <= day.last) and (value.to is None or day.first <= value.to)
        ]

    def _reported(self, day: Span) -> tuple[Decimal, Decimal] | None:
        values = self._values(day)
        firm = [value.value for value in values if value.firm and value.value is not None]
        return (min(firm), max(firm)) if firm and len(firm) == len(values) else None

    def _told(self, view: View) -> Iterator[tuple[str, Decimal, bool | None, bool | None]]:
        """Each income that may count: its kind, its amount, whether it has come in long enough, whether it counts."""
        for entry in view[self.income]:
            kind = entry["kind"]
            if kind in NEVER_COUNTED:
                continue
            searching: bool | None = True
            if kind == "unemployment_benefit" and self.search:
                told = view[self.search]
                searching = None if isinstance(told, Blank) else told
            yield kind, entry["net_monthly"], self._long_enough(entry, view[self.filed]), searching

    @staticmethod
    def _long_enough(entry: Mapping[str, Any], filed: Span) -> bool | None:
        since = entry["since"]
        return (
            None if isinstance(since, Blank) else calendar.on_or_before(since.shifted(months=MONTHS_LOOKED_AT), filed)
        )

    def _sum(
        self, view: View, *, since_unknown: bool = False, search_unknown: bool = False, weighed: bool = False
    ) -> Decimal:
        """What the incomes come to that count for certain; with those that count if a fact that is not known is so, and
        with those that a person may find to count: recent ones, and those of a kind that is for the authority."""
        total = Decimal(0)
        for kind, amount, long, searching in self._told(view):
            of_authority = kind == "other" or (kind == "unemployment_benefit" and not self.search)
            enough = long or (long is None and since_unknown) or weighed
            proved = searching or (searching is None and search_unknown)
            if enough and proved and (weighed or not of_authority):
                total += amount
        return total

    def arguments(self, view: View) -> dict[str, Any]:
        unknown: dict[str, Any] = dict.fromkeys(("counted", "wanted", "shortfall"), Blank.UNKNOWN)
        day = self._day(view)
        if any(isinstance(view[name], Blank) for name in (self.income, self.filed, day)):
            return unknown
        counted = self._sum(view)
        wanted = self._wanted(view, day)
        if wanted is None:
            return unknown | {"counted": counted}
        most = wanted[1]
        return {"counted": counted, "wanted": most, "shortfall": max(Decimal(0), most - counted)}


class ReferenceByDependants(IncomeReaches):
    """The net income reaches 110 percent of the gross guaranteed income, and ten points of it more for each dependent
    person after the first.

    Dependent persons are those in Belgium and those who apply. Whether relatives without a category of Article 10 count
    among them is not settled: where it matters, it is for the authority.
    """

    first, step = Decimal("1.10"), Decimal("0.10")

    def __init__(
        self,
        amount: Amount,
        income: str,
        filed: str,
        *,
        search: str,
        dependants: str,
        members: str,
        taken: str = "",
        reading: str = "",
    ) -> None:
        super().__init__(amount, income, filed, search=search, taken=taken, reading=reading)
        self.dependants, self.members = dependants, members
        self.variables = (*self.variables, dependants, members)

    def truth(self, view: View) -> Truth:
        day = self._day(view)
        blank = [name for name in dict.fromkeys((self.income, self.filed, day)) if isinstance(view[name], Blank)]
        if blank:
            return view.unknown(*blank, *((self.dependants,) if view[self.dependants] is Blank.UNKNOWN else ()))
        guaranteed = self._reported(view[day])
        if guaranteed is None:
            return left_to("amount_not_established")
        fewest, most = self._persons(view)
        few = self._compared(view, *(self._reference(value, fewest) for value in guaranteed))
        if view[self.dependants] is Blank.UNKNOWN:
            return few if few == left_to("means") else view.unknown(self.dependants)
        many = self._compared(view, *(self._reference(value, most) for value in guaranteed))
        return few if few == many else left_to("who_counts_as_dependent")

    def _persons(self, view: View) -> tuple[int, int]:
        """How many persons depend on the sponsor: without and with relatives who have no category."""
        there = view[self.dependants]
        members = view[self.members]
        joining = sum(member["relation"] not in OUTSIDE_ARTICLE_10 for member in members)
        known = there if isinstance(there, int) else 0
        return known + joining, known + len(members)

    def _reference(self, guaranteed: Decimal, persons: int) -> Decimal:
        percent = self.first + self.step * (max(persons, 1) - 1)
        return (guaranteed * percent).quantize(Decimal("0.01"), ROUND_HALF_UP)

    def _wanted(self, view: View, day: str) -> tuple[Decimal, Decimal] | None:
        guaranteed = self._reported(view[day])
        if guaranteed is None or view[self.dependants] is Blank.UNKNOWN:
            return None
        return self._reference(guaranteed[0], self._persons(view)[0]), self._reference(
            guaranteed[1], self._persons(view)[0]
        )

    def arguments(self, view: View) -> dict[str, Any]:
        persons = self._persons(view)[0]
        percent = (self.first + self.step * (max(persons, 1) - 1)) * 100
        day = self._day(view)
        guaranteed = None if isinstance(view[day], Blank) else self._reported(view[day])
        return super().arguments(view) | {
            "computed": True,
            "dependent": Blank.UNKNOWN if view[self.dependants] is Blank.UNKNOWN else persons,
            "percent": f"{percent.normalize():f}",
            "guaranteed": Blank.UNKNOWN if guaranteed is None else guaranteed[1],
        }


class IncomeLeaves(NamedTest):
    """The income leaves this to a person: the needs of the family below the amount, or whether it is regular."""

    def __init__(self, doubt: str, income: IncomeReaches, members: str, dependants: str) -> None:
        self.doubt = doubt
        self.income = income
        self.members, self.dependants = members, dependants
        self.variables = tuple(dict.fromkeys((*income.variables, members, dependants)))

    def describe(self) -> str:
        return f"IncomeLeaves({self.doubt}, {self.income})"

    def amounts(self, view: View) -> tuple[Mapping[str, Any], ...]:
        return self.income.amounts(view)

    def truth(self, view: View) -> Truth:
        return known(self.income.truth(view).doubts == (self.doubt,))

    def arguments(self, view: View) -> dict[str, Any]:
        dependants = view[self.dependants]
        joining = sum(member["relation"] not in OUTSIDE_ARTICLE_10 for member in view[self.members])
        persons = Blank.UNKNOWN if isinstance(dependants, Blank) else 1 + dependants + joining
        return {**self.income.arguments(view), "persons": persons, "joining": joining}
