"""Tables: the tables of a Primavera P6 text export (XER), before anyone says what they mean."""

import codecs
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from math import isfinite

from planner.workbook.formats.records import MOST_ROWS
from planner.workbook.package import RefusedError

HEADER, TABLE, FIELDS, ROW, END = "ERMHDR", "%T", "%F", "%R", "%E"
_CURRENCY = 8
"""Position in the header of the currency that amounts are in."""
_AGAIN = "Export it again from P6: File, Export, Primavera PM - (XER)"

Row = Mapping[str, str]


@dataclass(slots=True)
class Tables:
    """What a file holds.

    Attributes:
        header: The fields of its first line.
        rows: By name of the table, in the order of the file; the fields of each by name.
        cut: Names of tables with more rows than are read.
        letters: How its letters are written.
        is_complete: Whether the mark of its end was there.
    """

    header: tuple[str, ...]
    letters: str
    rows: dict[str, list[Row]] = field(default_factory=dict)
    cut: set[str] = field(default_factory=set)
    is_complete: bool = False

    @property
    def currency(self) -> str:
        """Short name of the currency that amounts are in; empty if it is not said."""
        return self.header[_CURRENCY] if len(self.header) > _CURRENCY else ""

    def of(self, name: str) -> list[Row]:
        """Return the rows of a table; none if it is not there."""
        return self.rows.get(name, [])

    def by(self, name: str, key: str) -> dict[str, Row]:
        """Return the rows of a table by one of their fields."""
        return {row[key]: row for row in self.of(name) if row.get(key)}

    def grouped(self, name: str, key: str) -> dict[str, list[Row]]:
        """Return the rows of a table that share a field, by that field."""
        found: dict[str, list[Row]] = {}
        for row in self.of(name):
            found.setdefault(row.get(key, ""), []).append(row)
        return found


def read_tables(content: bytes) -> Tables:
    """Read a file.

    Raises:
        RefusedError: If it does not begin as such files do.
    """
    text, letters = _decoded(content)
    lines = _records(text)
    header = next(lines, [""])
    if header[0] != HEADER:
        raise RefusedError("the file does not begin like an export of Primavera P6", _AGAIN)
    tables = Tables(tuple(header), letters)
    table: str = ""
    names: list[str] = []
    for mark, *values in lines:
        if mark == END:
            tables.is_complete = True
            break
        if mark == TABLE and values:
            table, names = values[0].strip().upper(), []
        elif mark == FIELDS:
            names = [value.strip().lower() for value in values]
        elif mark == ROW:
            _add(tables, table, dict(zip(names, (value.strip() for value in values), strict=False)))
    return tables


def number(text: str) -> float | None:
    """Read a number; exports never group digits, but some have a decimal comma."""
    mark = max(text.rfind(","), text.rfind("."))
    whole = text[: max(mark, 0)].replace(",", "").replace(".", "")
    try:
        value = float(f"{whole}.{text[mark + 1 :]}" if mark >= 0 else text)
    except ValueError:
        return None
    return value if isfinite(value) else None


def day(text: str) -> date | str | None:
    """Read the date of `2026-03-02 08:00`; what is none stays as it is."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return text or None


def _add(tables: Tables, table: str, row: Row) -> None:
    rows = tables.rows.setdefault(table, [])
    if len(rows) < MOST_ROWS:
        rows.append(row)
    else:
        tables.cut.add(table)


def _records(text: str) -> Iterator[list[str]]:
    """Yield the fields of each line; a line without a mark goes on with a text that had a line break."""
    record: list[str] = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        fields = line.split("\t")
        if fields[0] in {HEADER, TABLE, FIELDS, ROW, END}:
            if record:
                yield record
            record = [each.replace('""', '"') for each in fields]
        elif record and line:
            record[-1] += f"\n{fields[0]}"
            record += fields[1:]
    if record:
        yield record


def _decoded(content: bytes) -> tuple[str, str]:
    """Return text and encoding: P6 writes in the code page of its machine, newer versions in UTF-8."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", errors="replace"), "utf-16"
    try:
        return content.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace"), "cp1252"
