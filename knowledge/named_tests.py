"""Named tests that only this law needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from engine import calendar
from engine.calendar import span_of
from engine.named_tests import Aged, IsAmong, NamedTest, Single
from engine.truth import FALSE, TRUE, Truth, conjunction, disjunction, known, lacking, left_to, negation
from engine.view import View
from engine.vocabulary import Blank
from facts.lists import EQUALLED_COUNTRIES

CHILDREN = ("child", "child_of_partner")
OUTSIDE_ARTICLE_10 = ("sibling", "grandparent", "other", "own_right")
"""Relations that join nobody under points 4 to 8; whoever has a right of his own relies on no sponsor."""


def minor_when_filed(member: Mapping[str, Any]) -> Truth:
    """The member of the family is under 18 when the member's application is filed."""
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


class JoinedOnlyByMinorChildren(NamedTest):
    """Everybody of the family who applies is a minor child of point 4; relatives without a category do not count.

    Directive and Act count the persons who join; the case file lists them all. No category have an adult child without a
    disability, and the parents of a sponsor without protection or of one who was an adult when he asked for it. With
    ``before``, those who joined the sponsor earlier count as well where ``reading`` says so.
    """

    def __init__(
        self,
        members: str,
        applied: str | None = None,
        *,
        sponsor: tuple[str, str, str],
        before: str | None = None,
        reading: str | None = None,
    ) -> None:
        self.members, self.applied, self.before, self.reading = members, applied, before, reading
        self.sponsor = sponsor
        named = (name for name in (members, applied, *sponsor, before, reading) if name is not None)
        self.variables = tuple(dict.fromkeys(named))

    def truth(self, view: View) -> Truth:
        joining = (self._member(member, view) for member in view[self.members])
        if self.before is None or self.reading is None or view[self.reading] != "all_joiners":
            return conjunction(joining)
        return conjunction([*joining, self._joined(view, self.before)])

    @staticmethod
    def _joined(view: View, before: str) -> Truth:
        blank = view.blank(before)
        if blank is not None:
            return blank
        return known(all(relation in (*CHILDREN, *OUTSIDE_ARTICLE_10) for relation in view[before]))

    def _member(self, member: Mapping[str, Any], view: View) -> Truth:
        relation = member["relation"]
        if relation in OUTSIDE_ARTICLE_10:
            return TRUE
        if relation == "parent":
            return self._joins_no_minor(view)
        if relation not in CHILDREN:
            return FALSE
        minor = minor_when_filed(member)
        if self.applied is not None:
            minor = disjunction((minor, self._minor_when_asked(member, view)))
        of_point_4 = minor if relation == "child" else conjunction((minor, self._of_a_spouse(member)))
        return disjunction((of_point_4, conjunction((negation(minor), self._without_disability(member)))))

    def _joins_no_minor(self, view: View) -> Truth:
        """The sponsor has no protection, or was no minor any more when he asked for it: points 7 and 8 are closed."""
        kind, applied, birth = self.sponsor
        protected = IsAmong(kind, "refugee", "subsidiary_protection", "stateless_admitted").truth(view)
        return disjunction((negation(protected), Aged(18, birth, applied).truth(view)))

    @staticmethod
    def _without_disability(member: Mapping[str, Any]) -> Truth:
        disabled = member["disabled"]
        return lacking(member["disabled_at"]) if isinstance(disabled, Blank) else known(not disabled)

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


class TieFreesFromMonths(NamedTest):
    """The couple's tie is older than the sponsor's arrival, or the couple has a minor child together.

    The couple is the applicant's own or, for a child, the sponsor's as it stands in the file. Where the file names no
    partner, a sponsor without spouse or partner has none, and the tie of any other is not in the file.
    """

    def __init__(self, who: str, couples: str, members: str, arrival: str, civil_status: str) -> None:
        self.variables = (who, couples, members, arrival, civil_status)

    def truth(self, view: View) -> Truth:
        who, couples, _, _, civil_status = self.variables
        own = [couple for couple in view[couples] if couple["person"] == view[who]] or view[couples]
        if own:
            return disjunction(truth for couple in own for truth in self._couple(view, couple))
        blank = view.blank(civil_status)
        if blank is not None:
            return blank
        tied = view[civil_status] in ("married", "registered_partnership")
        return left_to("partner_outside_file") if tied else FALSE

    def _couple(self, view: View, couple: Mapping[str, Any]) -> Iterator[Truth]:
        yield self._older(view, couple).by("older_tie")
        told = couple["common_minor_child"]
        common = lacking(couple["common_minor_child_at"]) if isinstance(told, Blank) else known(told)
        yield common.by("common_minor_child")
        for member in view[self.variables[2]]:
            yield self._theirs(member, couple).by("common_minor_child")

    def _older(self, view: View, couple: Mapping[str, Any]) -> Truth:
        arrival = self.variables[3]
        blank = view.blank(arrival)
        if isinstance(couple["date"], Blank):
            return lacking(couple["date_at"], *(blank.missing if blank is not None else ()))
        if blank is not None:
            return blank
        older = calendar.before(couple["date"], view[arrival])
        return lacking(couple["date_at"], *view.unknown(arrival).missing) if older is None else known(older)

    @staticmethod
    def _theirs(member: Mapping[str, Any], couple: Mapping[str, Any]) -> Truth:
        if member["relation"] != "child" or member["partner"] not in (couple["person"], Blank.UNKNOWN):
            return FALSE
        parents = TRUE if member["partner"] == couple["person"] else lacking(member["partner_at"])
        return conjunction((parents, minor_when_filed(member)))


class AdmittedAsPartner(NamedTest):
    """The sponsor was himself admitted as a spouse or partner, under one of these articles."""

    def __init__(self, stays: str, *articles: str) -> None:
        self.variables = (stays,)
        self.articles = articles

    def truth(self, view: View) -> Truth:
        blank = view.blank(*self.variables)
        if blank is not None:
            return blank
        return disjunction([FALSE, *(self._stay(view, stay) for stay in view[self.variables[0]])])

    def _stay(self, view: View, stay: Mapping[str, Any]) -> Truth:
        asked = ((stay["as_"], ("spouse", "partner")), (stay["under"], self.articles))
        return conjunction(
            view.unknown(*self.variables) if isinstance(value, Blank) else known(value in words)
            for value, words in asked
        )


class FromDay(Single):
    """The day is this one or later."""

    def __init__(self, variable: str, day: str) -> None:
        self.variables = (variable,)
        self.day = span_of(day)

    def settled(self, view: View) -> bool | None:
        value = view[self.variables[0]]
        if value.first >= self.day.first:
            return True
        return False if value.last < self.day.first else None


class BeforeDay(FromDay):
    """The day is earlier than this one."""

    def settled(self, view: View) -> bool | None:
        later = super().settled(view)
        return None if later is None else not later


class PendingOrUnknown(NamedTest):
    """The day of a decision is not there because none was taken, or nobody knows; then a person must say."""

    def __init__(self, variable: str, doubt: str) -> None:
        self.variables = (variable,)
        self.doubt = doubt

    def truth(self, view: View) -> Truth:
        value = view[self.variables[0]]
        return left_to(self.doubt) if value is Blank.NONE else view.unknown(*self.variables)


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
