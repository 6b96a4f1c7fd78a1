"""Sheet "Changes since": cell by cell, what the files say now and said before, and what became of entries by hand."""

from collections.abc import Iterator

from planner.domain.source import Source
from planner.importing.differences.difference import Difference
from planner.importing.differences.recorded import Said
from planner.importing.differences.since import Entry, Since
from planner.sheets.book import Book, Value
from planner.sheets.style import WRAPPED
from planner.sheets.table import Column, add_table
from planner.workbook.schema import CHANGES_SINCE


def write_since(book: Book, since: Since) -> None:
    """Write what changed since the earlier program workbook, what no longer fits first."""
    columns = [
        Column(title="Kind", width=14, help="new, gone, renamed, changed: in the files. by hand: entered here."),
        Column(title="Sheet here", width=14),
        Column(title="What", width=44, style=WRAPPED),
        Column(title="Column", width=16),
        Column(title="Before", width=30, style=WRAPPED),
        Column(title="Cell before", width=30),
        Column(title="Now", width=30, style=WRAPPED),
        Column(title="Cell now", width=30),
        Column(title="In words", width=80, style=WRAPPED),
    ]
    sheet = book.add_sheet(CHANGES_SINCE)
    add_table(sheet, "changes_since", columns, _rows(since))
    sheet.set_up_print()


def _rows(since: Since) -> Iterator[list[Value]]:
    kept = (entry for entry in since.entries if entry.fits)
    yield from map(_entry, since.unfit)
    yield from map(_difference, since.differences.all)
    yield from map(_entry, kept)


def _entry(entry: Entry) -> list[Value]:
    kind = "by hand, kept" if entry.fits else "by hand, no longer fits"
    value = entry.value or None
    now = value if entry.fits else None
    return [kind, entry.sheet, entry.what, entry.column, value, _place(entry.source), now, None, str(entry)]


def _difference(one: Difference) -> list[Value]:
    before, now = _value(one.before), _value(one.after)
    places = _place_of(one.before), _place_of(one.after)
    return [str(one.kind), one.sheet, one.what, one.column, before, places[0], now, places[1], str(one)]


def _value(said: Said | None) -> str | None:
    return None if said is None else said.value or said.source.text


def _place_of(said: Said | None) -> str | None:
    return None if said is None else _place(said.source)


def _place(source: Source | None) -> str | None:
    return None if source is None else str(source)
