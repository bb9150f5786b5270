"""Three-valued truth: Kleene's tables, what is missing, what only a person can settle."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.truth import FALSE, TRUE, Truth, conjunction, disjunction, known, lacking, left_to, negation

OPEN = lacking("a")
NAMES = st.lists(st.sampled_from("abc"), max_size=2, unique=True).map(lambda names: tuple(sorted(names)))
UNKNOWNS = st.builds(Truth, st.none(), NAMES, NAMES)
TRUTHS = st.one_of(st.just(TRUE), st.just(FALSE), UNKNOWNS)


@pytest.mark.parametrize(("left", "right"), list(product((TRUE, FALSE, OPEN), repeat=2)))
def test_conjunction_and_disjunction_follow_kleene(left: Truth, right: Truth) -> None:
    order = {False: 0, None: 1, True: 2}
    back = {number: value for value, number in order.items()}
    assert conjunction([left, right]).value is back[min(order[left.value], order[right.value])]
    assert disjunction([left, right]).value is back[max(order[left.value], order[right.value])]


def test_negation_turns_what_is_settled_and_leaves_what_is_open() -> None:
    assert negation(TRUE).value is False
    assert negation(FALSE).value is True
    assert negation(lacking("a")) == lacking("a")
    assert negation(left_to("consent")) == left_to("consent")


def test_nothing_asked_is_true_of_all_and_false_of_any() -> None:
    assert conjunction([]) == TRUE
    assert disjunction([]) == FALSE


def test_an_open_result_gathers_what_every_open_part_waits_for_once_and_sorted() -> None:
    parts = [lacking("b", "a"), left_to("y"), TRUE, lacking("a"), left_to("x")]
    assert conjunction(parts) == Truth(None, ("a", "b"), ("x", "y"))
    assert disjunction([part for part in parts if part is not TRUE]) == Truth(None, ("a", "b"), ("x", "y"))


def test_a_settled_result_waits_for_nothing() -> None:
    assert conjunction([lacking("a"), FALSE, left_to("x")]) == FALSE
    assert disjunction([lacking("a"), TRUE, left_to("x")]) == TRUE


@pytest.mark.parametrize(
    ("truth", "status"),
    [
        (known(True), "met"),
        (known(False), "not_met"),
        (lacking("a"), "undetermined"),
        (left_to("consent"), "left_to_authority"),
        (Truth(None, ("a",), ("consent",)), "undetermined"),
        (Truth(None), "undetermined"),
    ],
)
def test_a_missing_fact_comes_before_a_doubt(truth: Truth, status: str) -> None:
    assert truth.status == status


def test_the_alternative_that_settles_it_is_the_way() -> None:
    assert disjunction([FALSE.by("first"), TRUE.by("second"), TRUE.by("third")]).way == "second"
    assert conjunction([TRUE.by("first"), FALSE.by("second")]).way == "second"
    assert conjunction([TRUE, TRUE.by("second")]).way == "second"
    assert disjunction([TRUE.by("first"), OPEN]).by("").way == ""


def test_an_open_result_has_no_way() -> None:
    assert conjunction([TRUE.by("first"), OPEN.by("second")]).way == ""
    assert disjunction([FALSE.by("first"), OPEN.by("second")]).way == ""


def test_the_alternative_that_presumes_least_is_taken() -> None:
    resting = Truth(True, presumed=("valid:a",))
    assert disjunction([resting, TRUE]) == TRUE
    assert disjunction([resting, FALSE]) == resting


def test_what_all_of_them_presume_is_kept() -> None:
    resting, other = Truth(True, presumed=("valid:a",)), Truth(True, presumed=("real:a",))
    assert conjunction([resting, other, resting]).presumed == ("real:a", "valid:a")
    assert conjunction([resting, OPEN]).presumed == ("valid:a",)
    assert negation(resting).presumed == ("valid:a",)


@given(st.lists(TRUTHS, max_size=5), st.data())
def test_what_is_learned_never_turns_a_settled_result(parts: list[Truth], data: st.DataObject) -> None:
    learned = [data.draw(TRUTHS) if part.value is None else part for part in parts]
    for joined in (conjunction, disjunction):
        settled = joined(parts).value
        assert settled is None or joined(learned).value is settled


@given(st.lists(TRUTHS, max_size=5))
def test_an_open_result_could_still_go_either_way(parts: list[Truth]) -> None:
    for joined in (conjunction, disjunction):
        if joined(parts).value is None:
            ends = {joined([known(end) if p.value is None else p for p in parts]).value for end in (True, False)}
            assert ends == {True, False}


@given(st.lists(TRUTHS, max_size=5))
def test_conjunction_and_disjunction_mirror_each_other(parts: list[Truth]) -> None:
    mirrored = negation(disjunction([negation(part) for part in parts]))
    direct = conjunction(parts)
    assert (mirrored.value, mirrored.missing, mirrored.doubts) == (direct.value, direct.missing, direct.doubts)
