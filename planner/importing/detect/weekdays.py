"""Weekdays: a row of a header that says which day of the week each column is, above or below dates or day numbers."""

from collections.abc import Sequence

from planner.importing.values.month_names import weekday_of
from planner.importing.values.plain import key
from planner.workbook.grid import Cell, CellType

FEWEST = 5
"""Weekdays side by side; fewer of them, or letters in another order, may be anything."""
_DAYS = 7
_LAST_WORKDAY = 4
_CYCLES = tuple(
    tuple(map(key, names.split()))
    for names in (
        "m t w t f s s", "mo tu we th fr sa su", "m d m d f s s", "l m m j v s d", "l ma me j v s d",
        "lu ma me je ve sa di", "l m x j v s d", "lu ma mi ju vi sa do", "s t q q s s d", "m t o t f l s",
        "ma ti on to fr lø sø",
    )
)  # fmt: skip
"""Shortest names from Monday on: English, German, French, Spanish, Portuguese and Norwegian."""
_SHORTEST = frozenset(name for cycle in _CYCLES for name in cycle)


def weekdays_of(cells: Sequence[Cell]) -> dict[int, int]:
    """Return the day of the week by column, 0 for Monday, if most cells of a row name them one after the other."""
    words = {cell.column: key(cell.text) for cell in cells if cell.type is CellType.TEXT}
    known = {column: word for column, word in words.items() if word in _SHORTEST or weekday_of(word) is not None}
    if len(known) < FEWEST or len(known) * 2 <= len(cells):
        return {}
    columns = sorted(known)
    for cycle in (None, *_CYCLES):
        days = _in_order([_meanings(known[column], cycle) for column in columns])
        if days:
            return dict(zip(columns, days, strict=True))
    return {}


def _meanings(word: str, cycle: Sequence[str] | None) -> list[int]:
    """Return the days that a word may stand for, in one language; None are names that hold in all of them."""
    if cycle is None:
        day = weekday_of(word)
        return [] if day is None else [day]
    return [day for day, name in enumerate(cycle) if name == word]


def _in_order(meanings: Sequence[Sequence[int]]) -> list[int]:
    """Choose for each place a day that follows the one before, where weekends may be left out; empty if none do."""
    chains = [[day] for day in meanings[0]]
    for days in meanings[1:]:
        chains = [[*chain, day] for chain in chains for day in days if _follows(chain[-1], day)]
    return chains[0] if chains else []


def _follows(day: int, other: int) -> bool:
    return other == (day + 1) % _DAYS or (other == 0 and day >= _LAST_WORKDAY)
