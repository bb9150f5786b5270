"""Tables on the screen and as Markdown."""

from rich import box
from rich.console import Console
from rich.table import Table as RichTable

from tests.benchmarks.report import Table

_WORDS = ("engine", "remark", "what", "which", "figure", "note", "at least", "aim", "process", "what changes")


def shown(console: Console, table: Table) -> None:
    """Show the table on the screen, with its remarks below it."""
    drawn = RichTable(title=table.title, title_justify="left", box=box.SIMPLE_HEAD, title_style="bold")
    for column in table.columns:
        drawn.add_column(column, justify="left" if column in _WORDS else "right", overflow="fold")
    for row in table.rows:
        drawn.add_row(*row)
    console.print(drawn)
    for remark in table.remarks:
        console.print(remark, style="dim", highlight=False)
    console.print()


def markdown(table: Table) -> str:
    """The table as Markdown, under its title."""
    lines = [f"### {table.title}", "", _line(table.columns)]
    lines.append(_line(["---" if column in _WORDS else "---:" for column in table.columns]))
    lines += [_line(row) for row in table.rows]
    lines += [part for remark in table.remarks for part in ("", remark)]
    return "\n".join([*lines, ""])


def _line(cells: object) -> str:
    assert isinstance(cells, list | tuple)
    return "| " + " | ".join(str(cell).replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"
