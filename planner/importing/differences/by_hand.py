"""By hand: what people added to, or changed in, a program workbook since an import wrote it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pydantic_core import PydanticUndefined

from planner.importing.differences.earlier import Earlier
from planner.importing.differences.identity import KEYS, key_of
from planner.importing.differences.recorded import Recorded, Said, plain_value, recorded_row, same_value, written
from planner.workbook.row import Row
from planner.workbook.schema import SHEETS
from planner.workbook.schema.column import SheetRow


@dataclass(frozen=True, slots=True, kw_only=True)
class HandRow:
    """A row with cells that people filled in or changed.

    Attributes:
        row: As it stands.
        recorded: What the import had put there of project managers' files; None for a row that people added.
        added: Fields that the import had left blank.
        edited: Fields that say something else than what the import had put there.
    """

    row: Row[SheetRow]
    recorded: Recorded | None
    added: frozenset[str] = frozenset()
    edited: frozenset[str] = frozenset()

    @property
    def kind(self) -> type[SheetRow]:
        """What the row is."""
        return type(self.row.values)

    @property
    def fields(self) -> list[str]:
        """Fields that people filled in, in the order of the sheet."""
        if self.recorded is None:
            return list(self.row.place.cells)
        return [name for name in self.row.place.cells if name in self.added or name in self.edited]

    @property
    def shown(self) -> Recorded:
        """The row as it stands."""
        return recorded_row(self.kind, self.row.place.row, self.row)


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHand:
    """All that people did.

    Attributes:
        emptied: Cells of the import that they emptied, by row.
        deleted: Rows of the import that they deleted.
        unreadable: Places of rows that cannot be read.
    """

    rows: tuple[HandRow, ...]
    emptied: tuple[tuple[Recorded, str], ...]
    deleted: tuple[Recorded, ...]
    unreadable: tuple[str, ...]


def by_hand(earlier: Earlier) -> ByHand:
    """Tell what people did from what the import had written."""
    rows: list[HandRow] = []
    emptied: list[tuple[Recorded, str]] = []
    deleted: list[Recorded] = []
    for kind in SHEETS:
        recorded = [row for row in earlier.recorded if row.kind is kind]
        pairs = list(_paired(earlier.tables.rows(kind), recorded))
        rows += [hand for row, origin in pairs if (hand := _hand_row(row, origin)).fields]
        emptied += [(origin, name) for row, origin in pairs if origin is not None for name in _emptied(row, origin)]
        met = {id(origin) for _, origin in pairs}
        deleted += [row for row in recorded if id(row) not in met]
    lost = (place for tables in earlier.tables.by_type.values() for table in tables for place in table.lost)
    return ByHand(
        rows=tuple(rows),
        emptied=tuple(emptied),
        deleted=tuple(deleted),
        unreadable=tuple(str(place.source(next(iter(place.cells), ""))) for place in lost),
    )


def _paired(
    rows: Sequence[Row[SheetRow]], recorded: Sequence[Recorded]
) -> Iterator[tuple[Row[SheetRow], Recorded | None]]:
    """Yield each row with what was recorded of it: at its place, or by what it is about if rows were moved."""
    left: defaultdict[tuple[str, ...], list[Recorded]] = defaultdict(list)
    for origin in recorded:
        left[tuple(map(plain_value, key_of(origin)))].append(origin)
    for row in rows:
        same = left[_key(row)]
        found = next((one for one in same if one.number == row.place.row), same[0] if same else None)
        if found is not None:
            same.remove(found)
        yield row, found


def _key(row: Row[SheetRow]) -> tuple[str, ...]:
    kind = type(row.values)
    return tuple(plain_value(written(kind, name, _stated(row, name))) for name in KEYS[kind])


def _stated(row: Row[SheetRow], name: str) -> object:
    return getattr(row.values, name) if row.says(name) and name not in row.faults else None


def _hand_row(row: Row[SheetRow], origin: Recorded | None) -> HandRow:
    sent = {} if origin is None else {name: said for name, said in origin.said.items() if not said.is_added}
    if origin is None or not sent:
        return HandRow(row=row, recorded=None)
    filled = [name for name in row.place.cells if name not in row.faults]
    edited = [name for name in filled if name in sent and _is_edited(row, name, sent[name])]
    added = frozenset(name for name in filled if name not in sent and not _is_default(row, name))
    return HandRow(row=row, recorded=origin.only(sent), added=added, edited=frozenset(edited))


def _is_edited(row: Row[SheetRow], name: str, said: Said) -> bool:
    return said.is_edited or not same_value(written(type(row.values), name, getattr(row.values, name)), said.value)


def _is_default(row: Row[SheetRow], name: str) -> bool:
    """Tell whether a cell says what a blank one means: such words are written out."""
    return bool(getattr(row.values, name) == type(row.values).model_fields[name].default)


def _emptied(row: Row[SheetRow], origin: Recorded) -> Iterator[str]:
    """Yield the fields of an import whose cell is blank now; a value that is written as a blank cell is none."""
    for name, said in origin.said.items():
        default = type(row.values).model_fields[name].default
        is_blank_anyway = default is not PydanticUndefined and same_value(
            written(origin.kind, name, default), said.value
        )
        if said.value and not said.is_added and not row.says(name) and not is_blank_anyway:
            yield name
