"""What is laid in lines, columns and outlines here comes out as rich's own text, table and tree do: the same bytes."""

import io

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from engine.columns import Column, Columns
from engine.outline import Outline
from engine.unbroken import UnbrokenConsole

STYLES = ("", "bold", "dim", "bold green", "italic")
words = st.text("ab§1.,é家\u0301\u00a0", min_size=0, max_size=9)
told = st.one_of(st.lists(words, max_size=12).map(" ".join), st.text("ab \u00a0\n\t", max_size=30))
texts = st.builds(
    lambda parts, style: Text.assemble(*parts, style=style),
    st.lists(st.one_of(told, st.tuples(told, st.sampled_from(STYLES))), max_size=3),
    st.sampled_from(STYLES),
)
columns = st.builds(
    Column,
    at_least=st.sampled_from((0, 0, 3, 17)),
    at_most=st.sampled_from((None, None, 5, 16)),
    no_wrap=st.booleans(),
    overflow=st.sampled_from(("ellipsis", "fold")),
    style=st.sampled_from(("", "", "dim")),
)


def shown(drawn: RenderableType, width: int, *, colour: bool) -> str:
    paper = io.StringIO()
    console = UnbrokenConsole(
        file=paper,
        width=width,
        highlight=False,
        force_terminal=colour,
        no_color=not colour,
        color_system="truecolor" if colour else None,
    )
    console.print(drawn)
    return paper.getvalue()


@settings(max_examples=400, deadline=None)
@given(st.data(), st.lists(columns, min_size=1, max_size=4), st.integers(1, 90), st.integers(0, 2), st.booleans())
def test_columns_are_those_of_a_table_without_lines(
    data: st.DataObject, given_columns: list[Column], width: int, below: int, colour: bool
) -> None:
    rows = data.draw(st.lists(st.tuples(*(texts for _ in given_columns)), max_size=4))
    ours = Columns(given_columns, indent=1, below=below)
    table = Table(box=None, show_header=False, padding=(0, 1), expand=False)
    for column in given_columns:
        table.add_column(
            min_width=column.at_least or None,
            max_width=column.at_most,
            no_wrap=column.no_wrap,
            overflow=column.overflow,
            style=column.style,
        )
    for row in rows:
        ours.add_row(*row)
        table.add_row(*row)
    assert shown(ours, width, colour=colour) == shown(Padding(table, (0, 0, below, 1)), width, colour=colour)


@settings(max_examples=400, deadline=None)
@given(
    st.recursive(
        st.tuples(texts, st.just([])), lambda under: st.tuples(texts, st.lists(under, max_size=3)), max_leaves=12
    ),
    st.integers(1, 90),
    st.booleans(),
)
def test_an_outline_is_a_tree(tree: tuple[Text, list[object]], width: int, colour: bool) -> None:
    label, under = tree
    ours, theirs = Outline(label), Tree(label, guide_style="dim")

    def grow(outline: Outline, branch: Tree, below: list[object]) -> None:
        for one, rest in below:  # type: ignore[misc]  # each is such a pair again
            grow(outline.add(one), branch.add(one), rest)

    grow(ours, theirs, under)
    assert shown(ours, width, colour=colour) == shown(theirs, width, colour=colour)
