"""Single values as they are written in a case file, read from their own text and never from YAML's guess at a type.

So ``NO`` is Norway where a country is asked for, ``1990`` a year where a date is, and ``010`` is never 8.
"""

import difflib
import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal

from engine.calendar import Span, span_of
from engine.said import Said, WrongValue, did_you_mean, either, with_hint
from engine.vocabulary import Choice, Count, Country, Day, Field, Flag, Language, Money, Persons, Text

LONGEST_TEXT = 500
LONGEST_ECHO = 60
LARGEST_NUMBER = 999_999_999
MOST_WORDS = 11

# ISO 3166-1 alpha-2, and XK, which Belgium and the Union use for Kosovo.
_ISO_3166 = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA "
    "CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA "
    "GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP "
    "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS "
    "MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS "
    "RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW "
    "TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
COUNTRIES = tuple(_ISO_3166.split())
# ISO 639-1.
_ISO_639 = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo "
    "es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka "
    "kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng "
    "nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su "
    "sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
LANGUAGES = tuple(_ISO_639.split())
_OFTEN_MEANT = {"UK": "GB", "EL": "GR"}

_FLAGS = {"true": True, "yes": True, "false": False, "no": False}
_MONEY = re.compile(r"(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,2})?")
_COUNT = re.compile(r"0|[1-9][0-9]{0,8}")
_GROUPED = re.compile(r"[0-9]{1,3}(?:([.,' ])[0-9]{3})(?:\1[0-9]{3})*(?:[.,][0-9]{1,2})?")
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/. ])([0-9]{1,2})\2([0-9]{1,2})")
_MONTH = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})|([0-9]{1,2})[-/. ]([0-9]{4})")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4})")
_UNFIT = {"Cc", "Cs", "Zl", "Zp"}
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that are drawn as nothing."""
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def shown(text: str) -> str:
    """The text as a message may show it: quoted, short, nothing that a terminal would obey."""
    return repr(text if len(text) <= LONGEST_ECHO else text[: LONGEST_ECHO - 1] + "…")


def closest(word: str, words: Iterable[str]) -> str | None:
    """The word that was probably meant."""
    word = word[:LONGEST_ECHO].strip().lower().replace(" ", "_")
    all_words = list(words)
    near = difflib.get_close_matches(word, all_words, 1)
    within = [other for other in all_words if len(word) > 2 and word in other]
    return near[0] if near else within[0] if len(within) == 1 else None


def unfit_character(text: str) -> str | None:
    """The first control character or change of writing direction in the text."""
    return next((c for c in text if unicodedata.category(c) in _UNFIT or c in _DIRECTION), None)


def visible(text: str) -> bool:
    """Whether anything of the text can be seen."""
    return any(unicodedata.category(c)[0] in "LNPS" and c not in _BLANK for c in text)


def value_of(field: Field, text: str) -> bool | str | Span | Decimal | int:
    """What the text says where the field is asked; WrongValue with what is wrong where it says none."""
    match field:
        case Flag():
            return _flag(text)
        case Choice():
            return _choice(field, text)
        case Country():
            return _country(text)
        case Language():
            return _language(text)
        case Day():
            return _day(text)
        case Money():
            return _money(text)
        case Count():
            return _count(text)
        case Text() | Persons():
            return _text(text)
    raise TypeError(f"{type(field).__name__} cannot be read from a case file")


def expected(field: Field, text: str, hint: Said | None = None) -> WrongValue:
    """The mistake of a value that is not what the field takes."""
    if hint is None and text == "none":
        hint = Said("hint-leave-out")
    return WrongValue(with_hint(Said("wrong-not-expected", value=shown(text), expected=wanted(field)), hint))


def wanted(field: Field) -> Said:
    """What the field takes, short enough for one line."""
    if isinstance(field, Choice) and len(field.values) > MOST_WORDS:
        more = len(field.values) - MOST_WORDS
        return Said("expected-one-of-many", values=field.values[:MOST_WORDS], more=more)
    return field.expected


def _flag(text: str) -> bool:
    if text.lower() not in _FLAGS:
        hints = {"on": _write("true"), "off": _write("false")}
        raise expected(Flag(), text, hints.get(text.lower()))
    return _FLAGS[text.lower()]


def _write(value: str) -> Said:
    return Said("hint-write", value=value)


def _choice(field: Choice, text: str) -> str:
    if text in field.values:
        return text
    near = closest(text, field.values)
    if near:
        raise WrongValue(with_hint(Said("wrong-not-known", value=shown(text)), did_you_mean(near)))
    raise expected(field, text)


def _country(text: str) -> str:
    if text in COUNTRIES:
        return text
    meant = _OFTEN_MEANT.get(text.upper(), text.upper())
    raise expected(Country(), text, did_you_mean(meant if meant in COUNTRIES else None))


def _language(text: str) -> str:
    if text in LANGUAGES:
        return text
    raise expected(Language(), text, did_you_mean(text.lower() if text.lower() in LANGUAGES else None))


def _day(text: str) -> Span:
    if not text.isascii():
        raise expected(Day(), text)
    try:
        return span_of(text)
    except WrongValue as error:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?", text):
            why = with_hint(error.said, did_you_mean(_turned(text)))
            raise WrongValue(Said("wrong-not-in-calendar", day=text, why=why)) from None
        if re.fullmatch(r"[0-9]{4}", text):
            raise
        raise expected(Day(), text, _reordered(text)) from None


def _turned(text: str) -> str | None:
    """The day with month and day the other way round, if it is one and as written it is none."""
    year, month, *day = text.split("-")
    turned = "-".join((year, *day, month))
    return turned if day and int(month) > 12 and _is_day(turned) else None


def _reordered(text: str) -> Said | None:
    """How a date written in another order is to be written, as far as it can be told."""
    readings: list[tuple[str, ...]]
    if form := _YEAR_LAST.fullmatch(text):
        one, _, two, year = form.groups()
        readings = [(year, two, one), (year, one, two)]
    elif form := _YEAR_FIRST.fullmatch(text):
        year, _, month, day = form.groups()
        readings = [(year, month, day)]
    elif form := _MONTH.fullmatch(text):
        readings = [(form[1] or form[4], form[2] or form[3])]
    else:
        return None
    written = ["-".join(f"{int(part):02}" for part in reading) for reading in readings]
    possible = list(dict.fromkeys(reading for reading in written if _is_day(reading)))
    if len(possible) == 1:
        return Said("hint-write-day", form="YYYY-MM-DD"[: len(possible[0])], day=possible[0])
    if possible:
        return Said("hint-write-one-of-days", form="YYYY-MM-DD", days=either(possible))
    return Said("hint-write-in-form", form="YYYY-MM-DD")


def _is_day(text: str) -> bool:
    try:
        span_of(text)
    except ValueError:
        return False
    return True


def _money(text: str) -> Decimal:
    if _MONEY.fullmatch(text):
        return Decimal(text)
    bare = re.sub(r"(?i)\s*(?:€|eur|euro|euros)\s*", "", text[:LONGEST_ECHO]).strip().replace("_", "")
    if re.fullmatch(r"-[0-9.,]+", bare):
        raise expected(Money(), text, Said("hint-not-negative"))
    if _GROUPED.fullmatch(bare):
        cents = re.search(r"[.,]([0-9]{1,2})\Z", bare)
        whole = bare[: cents.start()] if cents else bare
        bare = re.sub(r"[^0-9]", "", whole) + (f".{cents[1]}" if cents else "")
    bare = re.sub(r"\A0+(?=[0-9])", "", bare.replace(",", "."))
    raise expected(Money(), text, _write(f"{Decimal(bare):.2f}") if _MONEY.fullmatch(bare) else None)


def _count(text: str) -> int:
    if _COUNT.fullmatch(text):
        return int(text)
    bare = re.sub(r"\A0+(?=[0-9])|\.0+\Z", "", text[:LONGEST_ECHO])
    raise expected(Count(), text, _write(bare) if _COUNT.fullmatch(bare) else None)


def _text(text: str) -> str:
    bad = unfit_character(text)
    if bad is not None:
        raise WrongValue(Said("wrong-character", code=f"U+{ord(bad):04X}"))
    if len(text) > LONGEST_TEXT:
        raise WrongValue(Said("wrong-long-text", length=len(text), most=LONGEST_TEXT))
    if text and not visible(text):
        raise WrongValue(Said("wrong-invisible"))
    return text
