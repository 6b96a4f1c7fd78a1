"""Child: reads workbooks in a process of its own, so that a hostile file can only harm this process.

Standard input: a JSON list of the paths, of the sheets wanted, and whether files of any kind are read. Standard output:
one JSON line for each file, in order. Run with `python -m planner.workbook.child MEMORY_IN_MB`.
"""

import contextlib
import gc
import json
import sys
from collections.abc import Callable
from dataclasses import astuple
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from planner.workbook.cells import read_grids
from planner.workbook.grid import Area, Cell, CellType, Grid, GridFile, GridRow, Look, Paint

_TYPES = {kind.value: kind for kind in CellType}

Packed = list[Any]
Reader = Callable[[str, bytes], GridFile]


def pack(file: GridFile) -> str:
    """Write a file's grids as one line of JSON, the cells of a sheet field by field: that is read four times faster."""
    looks = [astuple(look) for look in file.looks]
    grids = [_packed(grid) for grid in file.grids]
    return json.dumps((file.name, grids, file.refused, file.advice, looks, file.remarks), separators=(",", ":"))


def unpack(line: str) -> GridFile:
    """Read back what `pack` wrote."""
    name, grids, refused, advice, looks, remarks = json.loads(line)
    return GridFile(
        name,
        tuple(_unpacked(*grid) for grid in grids),
        refused,
        advice,
        tuple(Look(*look) for look in looks),
        tuple((place, what) for place, what in remarks),
    )


def _packed(grid: Grid) -> Packed:
    cells = [cell for row in grid.rows for cell in row.cells]
    return [
        grid.name,
        [(row.number, row.is_hidden, row.outline, len(row.cells)) for row in grid.rows],
        (
            [c.column for c in cells],
            "".join([c.type for c in cells]),
            [c.value for c in cells],
            [c.look for c in cells],
        ),
        grid.left_out,
        [astuple(area) for area in grid.merges],
        grid.hidden_columns,
        grid.is_hidden,
        [astuple(run) for run in grid.paint],
    ]


def _unpacked(name: str, rows: Packed, fields: Packed, left_out: str | None, *others: Any) -> Grid:  # noqa: ANN401
    merges, hidden, is_hidden, paint = others
    columns, types, values, looks = fields
    cells = map(Cell, columns, map(_TYPES.__getitem__, types), values, looks)
    return Grid(
        name,
        tuple(
            GridRow(number, tuple(islice(cells, count)), is_row_hidden, outline)
            for number, is_row_hidden, outline, count in rows
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
    paths, sheets, of_any_kind = json.load(sys.stdin)
    wanted = None if sheets is None else frozenset(sheets)
    read = _any_reader() if of_any_kind else partial(read_grids, wanted=wanted)
    gc.disable()  # there are hundreds of thousands of cells and no circles among them
    for path in map(Path, paths):
        sys.stdout.write(pack(_read(path, read)) + "\n")
        sys.stdout.flush()
        gc.collect()


def _any_reader() -> Reader:
    from planner.workbook.formats.read import read_any  # noqa: PLC0415 - a program workbook does not need it

    return read_any


def _read(path: Path, read: Reader) -> GridFile:
    try:
        return read(path.name, path.read_bytes())
    except OSError as problem:
        why = f": {problem.strerror.lower()}" if problem.strerror else ""
        advice = "Close it elsewhere, or look at who may read it"
        return GridFile(path.name, refused=f"the file cannot be opened{why}", advice=advice)


if __name__ == "__main__":
    main()
