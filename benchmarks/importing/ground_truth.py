"""Ground truth: marks of real workbooks, as `pm-workbooks/GROUND_TRUTH.csv` has them: tables and columns, no values."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks.importing.marks import FileMarks, Meaning, TableMarks, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind

_WORDS: dict[str, Meaning] = {
    "id": (Field.TASK_ID, Field.NUMBER),
    "task": Field.TASK,
    "milestone": Field.TASK,
    "predecessors": Field.PREDECESSORS,
    "duration_weeks": Field.DURATION,
    "effort_weeks": Field.EFFORT,
    "headcount": Field.HEADS,
    "people": Field.PEOPLE,
    "start": Field.START,
    "finish": Field.FINISH,
    "end": Field.FINISH,
    "project": Field.PROJECT,
    "totals": Field.TOTAL,
    "months": Field.PERIOD,
    "weeks": Field.PERIOD,
    "gantt": Field.PERIOD,
}
"""What its words mean; other words, such as `req`, are left out."""
_ABOUT = ("GROUND_TRUTH.csv", "MANIFEST.csv")
"""Files that are about the workbooks."""
_PLACE = re.compile(r"(\w+)=([A-Z]+)(?:\.\.([A-Z]*))?")


def ground_truth(folder: Path) -> tuple[FileMarks, ...]:
    """Return the marks of the workbooks in a folder, none of values and none of questions; those without any come too.

    Raises:
        OSError: If the folder has no GROUND_TRUTH.csv.
    """
    with (folder / "GROUND_TRUTH.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return tuple(
        FileMarks(
            file=path.name,
            tables=tuple(_table(row) for row in rows if row["file"] == path.name),
            may_ask=tuple(DoubtKind),
        )
        for path in sorted(folder.iterdir())
        if path.suffix in (".xlsx", ".csv") and path.name not in _ABOUT
    )


def _table(row: dict[str, str]) -> TableMarks:
    return TableMarks(
        sheet=row["sheet"],
        shape=Shape.TASKS if "list" in row["orientation"] else Shape.DEMAND,
        header_rows=tuple(int(number) for number in row["header_rows"].split(";")),
        first_row=int(row["first_data_row"]),
        last_row=int(row["last_data_row"]),
        columns=dict(_columns(row["column_map"])),
    )


def _columns(column_map: str) -> Iterator[tuple[str, Meaning]]:
    """Read `id=A;months=F..M`; a range without an end stands for its first column alone."""
    for word, first, last in _PLACE.findall(column_map):
        meaning = _WORDS.get(word)
        if meaning is Field.PERIOD and last:
            yield from periods(first, last).items()
        elif meaning is not None:
            yield first, meaning
