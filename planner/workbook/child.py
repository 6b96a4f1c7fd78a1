"""Child: reads workbooks in a process of its own, so that a hostile file can only harm this process.

Standard input: a JSON list of the paths and of the sheets wanted. Standard output: one JSON line for each file, in
order. Run with `python -m planner.workbook.child MEMORY_IN_MB`.
"""

import contextlib
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import cast

from planner.workbook.grid import Cell, CellType, Grid, GridFile, GridRow, Scalar

_NOT_NEEDED = ("numpy", "PIL")
"""openpyxl imports these if it finds them, for longer and into more memory than all the rest together."""

PackedCell = tuple[int, str, Scalar]
PackedGrid = tuple[str, str | None, list[tuple[int, list[PackedCell]]]]


def pack(file: GridFile) -> str:
    """Write a file's grids as one line of JSON."""
    grids: list[PackedGrid] = [
        (
            grid.name,
            grid.left_out,
            [(row.number, [(c.column, c.type, c.value) for c in row.cells]) for row in grid.rows],
        )
        for grid in file.grids
    ]
    return json.dumps({"name": file.name, "refused": file.refused, "advice": file.advice, "grids": grids})


def unpack(line: str) -> GridFile:
    """Read back what `pack` wrote."""
    packed = json.loads(line)
    grids = (
        Grid(
            name, tuple(GridRow(n, tuple(Cell(c, CellType(t), v) for c, t, v in cells)) for n, cells in rows), left_out
        )
        for name, left_out, rows in packed["grids"]
    )
    return GridFile(packed["name"], tuple(grids), packed["refused"], packed["advice"])


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
