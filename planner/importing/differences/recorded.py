"""Recorded: what an import said of each cell of a program workbook, as its sheet Origins keeps it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from planner.domain.source import Source
from planner.workbook.row import Row
from planner.workbook.schema import SHEETS
from planner.workbook.schema.column import SheetRow, columns_of
from planner.workbook.tables import Tables

ADDED = "added by hand to the program workbook"
"""Assumption of a value that no project manager's file holds."""
EDITED = "changed by hand in the program workbook"
"""Assumption of a value that stands in place of what a project manager's file says."""
SHOWN = 60
"""Letters of a value that are kept."""


@dataclass(frozen=True, slots=True)
class Said:
    """What an import said of one cell.

    Attributes:
        value: As it is written, cut to `SHOWN` letters; empty for what could not be read.
        source: The project manager's cell.
    """

    value: str
    source: Source

    @property
    def is_added(self) -> bool:
        """Whether it comes from nobody's file."""
        return ADDED in (self.source.assumption or "")

    @property
    def is_edited(self) -> bool:
        """Whether something else stands in the program workbook in its place."""
        return EDITED in (self.source.assumption or "")

    @property
    def is_assumed(self) -> bool:
        """Whether the import took it for granted: no cell says it."""
        return bool(self.source.assumption) and not self.is_edited

    def same_as(self, other: "Said") -> bool:
        """Tell whether two imports say the same: by values, or by texts where a value does not show it all."""
        is_whole = self.value and other.value and not (self.is_edited or other.is_edited)
        if not is_whole:
            return self.source.text == other.source.text
        return same_value(self.value, other.value) and (
            len(self.value) < SHOWN or self.source.text == other.source.text
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """One row of a program workbook as an import made it.

    Attributes:
        number: Of the row on its sheet.
        said: By field.
    """

    kind: type[SheetRow]
    number: int
    said: Mapping[str, Said]

    def text(self, field: str) -> str:
        """Return the value of a field as it is written; empty if it is blank."""
        said = self.said.get(field)
        return "" if said is None else said.value

    @property
    def source(self) -> Source:
        """The cell it is about: that of its name or id."""
        for field in ("name", "id"):
            if field in self.said:
                return self.said[field].source
        return next(iter(self.said.values())).source

    def only(self, fields: Mapping[str, Said]) -> "Recorded":
        """Return the row with other cells."""
        return replace(self, said=fields)


def recorded_in(tables: Tables) -> Iterator[Recorded]:
    """Yield the rows of an import with what was said of each cell, as they are written."""
    for kind in SHEETS:
        for number, row in enumerate(tables.rows(kind), start=2):
            yield recorded_row(kind, number, row)


def recorded_row(kind: type[SheetRow], number: int, row: Row[SheetRow]) -> Recorded:
    """Return one row with what was said of each cell: of one that was changed by hand, what the file says."""
    said = {}
    for name in row.place.cells:
        source = row.source(name)
        if EDITED in (source.assumption or ""):
            value = (source.text or "")[:SHOWN]
        else:
            value = "" if name in row.faults else written(kind, name, getattr(row.values, name))
        said[name] = Said(value, source)
    return Recorded(kind=kind, number=number, said=said)


def written(kind: type[SheetRow], field: str, value: object) -> str:
    """Return a value as sheet Origins shows it."""
    column = next(column for column in columns_of(kind) if column.field == field)
    return "" if value is None else str(column.form.write(value))[:SHOWN]


def same_value(one: str, other: str) -> bool:
    """Tell whether two values are the same as written; 5 and 5.00 are."""
    return one == other or plain_value(one) == plain_value(other)


def plain_value(text: str) -> str:
    """Return a value in the one way of writing it: 5 for 5.00."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    return f"{number.normalize():f}" if number.is_finite() and abs(number.adjusted()) < SHOWN else text
