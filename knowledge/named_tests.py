"""Named tests that only this law needs."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from engine import calendar
from engine.named_tests import NamedTest
from engine.provisions import Amount
from engine.truth import FALSE, TRUE, Truth, conjunction, disjunction, known, lacking, left_to
from engine.view import View
from engine.vocabulary import Blank
from facts.lists import EQUALLED_COUNTRIES

CHILDREN = ("child", "child_of_partner")
OUTSIDE_ARTICLE_10 = ("sibling", "grandparent", "other")


class JoinedOnlyByMinorChildren(NamedTest):
    """Everybody of the family who applies is a minor child of point 4; relatives without a category do not count.

    Directive and Act count the persons who join; the case file lists them all.
    """

    def __init__(self, members: str, applied: str | None = None) -> None:
        self.variables = (members,) if applied is None else (members, applied)
        self.applied = applied

    def truth(self, view: View) -> Truth:
        return conjunction(self._member(member, view) for member in view[self.variables[0]])

    def _member(self, member: Mapping[str, Any], view: View) -> Truth:
        relation = member["relation"]
        if relation in OUTSIDE_ARTICLE_10:
            return TRUE
        if relation not in CHILDREN:
            return FALSE
        minor = self._minor(member)
        if self.applied is not None:
            minor = disjunction((minor, self._minor_when_asked(member, view)))
        if relation == "child" or minor.value is False:
            return minor
        return conjunction((minor, self._of_a_spouse(member)))

    @staticmethod
    def _minor(member: Mapping[str, Any]) -> Truth:
        birth, filed = member["birth"], member["filed"]
        missing = [
            path
            for value, path in ((birth, f"applicants.{member['person']}.birth_date"), (filed, member["filed_at"]))
            if isinstance(value, Blank)
        ]
        if missing:
            return lacking(*missing)
        minor = calendar.before(filed, birth.shifted(years=18))
        return lacking(f"applicants.{member['person']}.birth_date") if minor is None else known(minor)

    def _minor_when_asked(self, member: Mapping[str, Any], view: View) -> Truth:
        """The child was under 18 when the sponsor asked for protection, where that day counts."""
        assert self.applied is not None
        applied = view[self.applied]
        if applied is Blank.NONE:
            return FALSE
        birth = member["birth"]
        path = f"applicants.{member['person']}.birth_date"
        if isinstance(applied, Blank) or isinstance(birth, Blank):
            missing = view.unknown(self.applied).missing if isinstance(applied, Blank) else ()
            return lacking(*missing, *((path,) if isinstance(birth, Blank) else ()))
        minor = calendar.before(applied, birth.shifted(years=18))
        return lacking(path) if minor is None else known(minor)

    @staticmethod
    def _of_a_spouse(member: Mapping[str, Any]) -> Truth:
        relation, country = member["partner_relation"], member["partner_country"]
        if relation is Blank.UNKNOWN:
            return lacking(member["partner_at"])
        if relation is Blank.NONE:
            return left_to("partner_outside_file")
        if relation == "spouse":
            return TRUE
        return lacking(member["country_at"]) if country is Blank.UNKNOWN else known(country in EQUALLED_COUNTRIES)


class IncomeReaches(NamedTest):
    """The sponsor's counted net income reaches the amount of the filing day.

    Below it nothing is refused: the needs of the family are then for the authority to determine.
    """

    never = (
        "integration_income",
        "financial_social_aid",
        "family_allowance",
        "professional_integration_allowance",
        "transition_allowance",
    )

    def __init__(self, amount: Amount, income: str, search: str, on: str) -> None:
        self.variables = (income, search, on)
        self.amount = amount

    def describe(self) -> str:
        return f"IncomeReaches({self.amount.id})"

    def truth(self, view: View) -> Truth:
        income, search, on = self.variables
        blank = view.blank(income, on)
        if blank is not None:
            return blank
        wanted = self._wanted(view)
        if wanted is None:
            return left_to("amount_not_established")
        certain, with_search = self._sums(view)
        if certain >= wanted:
            return TRUE
        if with_search >= wanted:
            if view[search] is True:
                return TRUE
            if view[search] is Blank.UNKNOWN:
                return view.unknown(search)
        return left_to("means")

    def _wanted(self, view: View) -> Decimal | None:
        day = view[self.variables[2]]
        values = {value for point in (day.first, day.last) for value in self.amount.on(point)}
        firm = [value.value for value in values if value.firm and value.value is not None]
        return max(firm) if firm and len(firm) == len(values) else None

    def _sums(self, view: View) -> tuple[Decimal, Decimal]:
        """What counts for certain, and what counts if the sponsor proves that he looks for work."""
        certain = with_search = Decimal(0)
        for entry in view[self.variables[0]]:
            kind, amount = entry["kind"], entry["net_monthly"]
            if kind in self.never:
                continue
            if kind not in ("unemployment_benefit", "other"):
                certain += amount
            if kind != "other":
                with_search += amount
        return certain, with_search

    def arguments(self, view: View) -> dict[str, Any]:
        if view.blank(*self.variables[::2]) is not None:
            return {"counted": Blank.UNKNOWN, "wanted": Blank.UNKNOWN}
        wanted = self._wanted(view)
        certain, with_search = self._sums(view)
        counted = with_search if view[self.variables[1]] is True else certain
        return {"counted": counted, "wanted": Blank.UNKNOWN if wanted is None else wanted}


class CountryOf(NamedTest):
    """The partnership was registered in a state whose partnerships count as marriage."""

    def __init__(self, country: str) -> None:
        self.variables = (country,)

    def truth(self, view: View) -> Truth:
        blank = view.blank(*self.variables)
        return known(view[self.variables[0]] in EQUALLED_COUNTRIES) if blank is None else blank


class TiedAsSpouses(NamedTest):
    """The couple is married, or partners whose partnership counts as marriage."""

    def __init__(self, relation: str, country: str) -> None:
        self.variables = (relation, country)

    def truth(self, view: View) -> Truth:
        relation, country = self.variables
        if view[relation] == "spouse":
            return TRUE
        blank = view.blank(relation)
        return CountryOf(country).truth(view) if blank is None else blank


class NotLegalised(NamedTest):
    """A foreign act that its own papers say is neither legalised by both authorities nor apostilled."""

    def __init__(self, legalised_by: str, apostille: str, issued_in: str) -> None:
        self.variables = (legalised_by, apostille, issued_in)

    def truth(self, view: View) -> Truth:
        legalised_by, apostille, issued_in = (view[variable] for variable in self.variables)
        if apostille is True or issued_in == "BE":
            return FALSE
        if isinstance(legalised_by, Blank):
            return view.unknown(self.variables[0])
        return known(not {"issuer", "belgium"} <= set(legalised_by))


class NeedsTranslation(NamedTest):
    """The paper is in none of the four languages that need no translation."""

    def __init__(self, language: str) -> None:
        self.variables = (language,)

    def truth(self, view: View) -> Truth:
        blank = view.blank(*self.variables)
        return known(view[self.variables[0]] not in ("de", "fr", "nl", "en")) if blank is None else blank
