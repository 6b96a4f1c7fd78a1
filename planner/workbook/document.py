"""Document: `docs/workbook.md`, written from the schema.

Run `python -m planner.workbook.document docs/workbook.md` after a change of the schema.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from planner.whatif.changes.change import Change, cells, required
from planner.whatif.changes.registry import KINDS
from planner.workbook.schema import EXAMPLE, SHEETS, ChangeSheetRow
from planner.workbook.schema.column import Column, SheetRow, columns_of

_INTRODUCTION = f"""# The program workbook

`planner template OUT.xlsx` writes an empty one. This page is written from the schema
(`python -m planner.workbook.document docs/workbook.md`); a test keeps it so.

- **One file or many.** A program is one workbook, or a folder: one workbook with sheet Program (and, as a rule, people,
  funds, calendars, dependencies between projects) and one for each project with its rows of Projects, Tasks and so on.
  Any sheet may stand in any of the files; ids are unique over all of them. Scenarios may also be `.toml` files in the
  folder. Lock files (`~$…`), hidden files and plans that were written here are passed over.
- **Headers** stand in row 1 and are matched without regard to case and outer spaces. Sheets and columns that are not
  listed here are passed over, and named.
- **Rows** whose first cell begins with `{EXAMPLE}` are examples and never read. Blank rows are skipped.
- **Values** are taken as Excel holds them. A date must be a true date or text such as 2027-03-31; a percentage is typed
  with its sign (80%, -40%), and a bare 0.8 or -0.4 is asked about; TRUE is no number; error cells (`#REF!`) and
  formulas whose result was never saved are problems. An id of digits is text: 7 is `7`, `001` stays `001` in a cell
  formatted as text, and 1.1 is asked about, because it may have been 1.10.
- **People and pools** are named by their ids. Where capital letters and blanks alone differ, and one id only can be
  meant, it is taken, with a note.
- **Money** is rounded to the cent and person-days to a hundredth, with a note.
- **All that is wrong** is listed at once, each with file, sheet and cell, and what to do. What rests on a cell that
  cannot be read is said once that is mended: missing skills wait for the skills of all people and pools. Nothing is
  guessed silently: what is taken for granted is listed as an assumption.
"""


def document() -> str:
    """Return the page."""
    return "\n".join(
        [_INTRODUCTION, *_overview(), *_forms(), *(line for row_type in SHEETS for line in _sheet(row_type))]
    )


def _overview() -> Iterator[str]:
    yield "| sheet | what a row is |"
    yield "|---|---|"
    for row_type in SHEETS:
        needed = " **Needed.**" if row_type.is_needed and row_type.instead is None else ""
        instead = f" **Needed**, or {row_type.instead}." if row_type.instead is not None else ""
        yield f"| [{row_type.sheet}](#{row_type.sheet.lower()}) | {row_type.about}{needed}{instead} |"
    yield ""


def _forms() -> Iterator[str]:
    yield "| form | how to write it |"
    yield "|---|---|"
    for name, how in sorted(_LEGEND.items()):
        yield f"| {name} | {how} |"
    yield ""


def _legend() -> dict[str, str]:
    """Return the forms that are written in one way wherever they stand."""
    ways: dict[str, set[str]] = {}
    for column in (column for row_type in SHEETS for column in columns_of(row_type)):
        ways.setdefault(column.form.name, set()).add(column.form.how)
    return {name: next(iter(hows)) for name, hows in ways.items() if len(hows) == 1}


_LEGEND = _legend()


def _sheet(row_type: type[SheetRow]) -> Iterator[str]:
    yield f"## {row_type.sheet}"
    yield ""
    yield row_type.about
    yield ""
    yield "| column | what to write | form | unit | blank | example |"
    yield "|---|---|---|---|---|---|"
    for column in columns_of(row_type):
        yield _row(column)
    yield ""
    if row_type is ChangeSheetRow:
        yield from _changes()


def _row(column: Column) -> str:
    blank = "**must be filled**" if column.is_required else column.default or "–"
    example = "" if column.example is None else f"`{column.example_text}`"
    form = column.form.name if column.form.name in _LEGEND else f"{column.form.name}: {column.form.how}"
    cells_ = [f"**{column.title}**", column.help, form, column.unit, blank, example]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells_) + " |"


def _changes() -> Iterator[str]:
    yield "### Kinds of change"
    yield ""
    yield "| change | what it does | cells it needs | cells it may have |"
    yield "|---|---|---|---|"
    for name, kind in KINDS.items():
        must = required(kind)
        yield f"| **{name}** | {kind.about} | {_cells(kind, only=must)} | {_cells(kind, but=must)} |"
    yield ""


def _cells(kind: type[Change], *, only: frozenset[str] | None = None, but: frozenset[str] = frozenset()) -> str:
    wanted = [cell for name, cell in cells(kind).items() if name not in but and (only is None or name in only)]
    return "; ".join(f"*{cell.column.label}*: {cell.help}" for cell in wanted)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(document(), encoding="utf-8")
