"""Child: reads workbooks in a process of its own, so that a hostile file can only harm this process.

Standard input: a JSON list of the paths and of the sheets wanted. Standard output: one JSON line for each file, in
order. Run with `python -m planner.workbook.child MEMORY_IN_MB`.
"""

import contextlib
import json
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from planner.workbook.grid import Area, Cell, CellType, Grid, GridFile, GridRow, Look, Paint

_NOT_NEEDED = ("numpy", "PIL")
"""openpyxl imports these if it finds them, for longer and into more memory than all the rest together."""

_TYPES = {kind.value: kind for kind in CellType}

Packed = list[Any]


def pack(file: GridFile) -> str:
    """Write a file's grids as one line of JSON: lists in the order of the fields."""
    return json.dumps(_listed(file), separators=(",", ":"))


def unpack(line: str) -> GridFile:
    """Read back what `pack` wrote."""
    name, grids, refused, advice, looks, remarks = json.loads(line)
    return GridFile(
        name,
        tuple(_grid(*grid) for grid in grids),
        refused,
        advice,
        tuple(Look(*look) for look in looks),
        tuple((place, what) for place, what in remarks),
    )


def _listed(value: object) -> object:
    """Turn dataclasses and tuples into lists."""
    if isinstance(value, tuple):
        return [_listed(part) for part in value]
    if isinstance(value, Cell):
        return [value.column, value.type, value.value, value.look]
    if is_dataclass(value):
        return [_listed(getattr(value, field.name)) for field in fields(value)]
    return value


def _grid(name: str, rows: Packed, left_out: str | None, merges: Packed, hidden: Packed, *others: Any) -> Grid:  # noqa: ANN401
    is_hidden, paint = others
    return Grid(
        name,
        tuple(
            GridRow(number, tuple(Cell(c, _TYPES[t], v, look) for c, t, v, look in cells), row_hidden, outline)
            for number, cells, row_hidden, outline in rows
        ),
        left_out,
        tuple(Area(*area) for area in merges),
        tuple(hidden),
        is_hidden,
        tuple(Paint(*run) for run in paint),
    )


def limit_memory(megabytes: int) -> None:
    """Let this process have no more than so much memory, where the system can."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on Windows

        size = megabytes * 2**20
        resource.setrlimit(resource.RLIMIT_AS, (size, size))


def main() -> None:
    """Read the files named on standard input."""
    limit_memory(int(sys.argv[1]))
    for name in _NOT_NEEDED:
        sys.modules[name] = cast(ModuleType, None)
    from planner.workbook.cells import read_grids  # noqa: PLC0415 - after the above

    paths, sheets = json.load(sys.stdin)
    for path in map(Path, paths):
        try:
            file = read_grids(path.name, path.read_bytes(), frozenset(sheets))
        except OSError as problem:
            why = f": {problem.strerror.lower()}" if problem.strerror else ""
            advice = "Close it elsewhere, or look at who may read it"
            file = GridFile(path.name, refused=f"the file cannot be opened{why}", advice=advice)
        sys.stdout.write(pack(file) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
