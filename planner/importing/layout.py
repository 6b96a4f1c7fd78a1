"""Layout: the titles of each table, kept in a profile to see what a sender changed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from planner.domain.problem import InputProblem, Severity
from planner.domain.source import Source
from planner.importing.program.assemble import Imported
from planner.importing.table import SentTable
from planner.importing.understand import Understanding

Layout = Mapping[str, Sequence[str]]


def layout_of(files: Sequence[Understanding]) -> dict[str, tuple[str, ...]]:
    """Return the titles of each table that is used, by its sheet and kind."""
    return {_key(table): _titles(table) for file in files for table in file.used}


def say_what_changed(imported: Imported, known: Layout) -> Imported:
    """Add a warning for each table whose titles are others than the profile knows."""
    changed = tuple(
        problem
        for file in imported.files
        for table in file.used
        if (problem := _changed(file, table, known)) is not None
    )
    return replace(imported, problems=(*changed, *imported.problems))


def _changed(file: Understanding, table: SentTable, known: Layout) -> InputProblem | None:
    before = known.get(_key(table))
    titles = _titles(table)
    if before is None or tuple(before) == titles:
        return None
    new = [f'"{title}"' for title in titles if title not in before]
    gone = [f'"{title}"' for title in before if title not in titles]
    parts = [f"new: {', '.join(new)}" if new else "", f"gone: {', '.join(gone)}" if gone else ""]
    what = "; ".join(part for part in parts if part) or "the columns stand in another order"
    return InputProblem(
        source=Source(file=file.file, sheet=table.sheet),
        what=f"the layout is not the one the profile was written for ({what})",
        advice="Look at sheet Import; keep the new profile if it is right",
        severity=Severity.WARNING,
    )


def _key(table: SentTable) -> str:
    return f"{table.sheet} / {table.shape}"


def _titles(table: SentTable) -> tuple[str, ...]:
    return tuple(column.title for column in table.columns if column.title and column.period is None)
