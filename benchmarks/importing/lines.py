"""Lines: scores as text, a line for each file and one for all."""

from collections import Counter
from collections.abc import Iterator, Sequence
from operator import attrgetter

from benchmarks.importing.file_score import FileScore
from benchmarks.importing.outcome import Outcome
from benchmarks.importing.table_score import TableScore
from benchmarks.importing.tally import Tally

_NAME = 34
_COLUMNS = (
    "tables",
    "shapes",
    "headers",
    "rows",
    "columns",
    "depths",
    *Outcome,
    "asked",
    "needless",
    "other",
    "alone",
    "seconds",
)


def heading() -> str:
    """Return the table's first line."""
    return f"{'file':<{_NAME}}" + "".join(f"{name:>{_width(name)}}" for name in _COLUMNS)


def line(score: FileScore) -> str:
    """Return a file's line."""
    return _line(score.file, [score])


def totals(scores: Sequence[FileScore]) -> Iterator[str]:
    """Yield the line for all files, and what it comes to."""
    yield _line(f"{len(scores)} files", scores)
    outcomes = _outcomes(scores)
    marked = outcomes.total()
    tables = [table for score in scores for table in score.tables]
    rows, columns = _sum(tables, "rows"), _sum(tables, "columns")
    yield (
        f"rows: recall {rows.recall:.1%}, precision {rows.precision:.1%}, {sum(table.lost for table in tables)} lost; "
        f"columns: recall {columns.recall:.1%}, precision {columns.precision:.1%}"
    )
    if marked:
        yield (
            f"values: {outcomes[Outcome.RIGHT]} of {marked} right ({outcomes[Outcome.RIGHT] / marked:.1%}), "
            f"{outcomes[Outcome.SILENT]} silently wrong"
        )


def remarks(score: FileScore, *, silent_only: bool) -> Iterator[str]:
    """Yield a line for each thing that is not right."""
    for outcome, text in score.remarks:
        if not silent_only or outcome is Outcome.SILENT:
            yield f"    {outcome}: {text}" if outcome else f"    {text}"


def _line(name: str, scores: Sequence[FileScore]) -> str:
    tables = [table for score in scores for table in score.tables]
    outcomes = _outcomes(scores)
    needed, alone = (sum(map(attrgetter(of), scores)) for of in ("needed", "alone"))
    cells = (
        f"{sum(table.is_found for table in tables)}/{len(tables)}",
        f"{sum(table.is_shape_right for table in tables)}",
        f"{sum(table.is_header_right for table in tables)}",
        *(_shares(_sum(tables, of)) for of in ("rows", "columns", "depths")),
        *(str(outcomes[outcome]) for outcome in Outcome),
        f"{needed - sum(len(score.missed) for score in scores)}/{needed}",
        str(sum(len(score.needless) for score in scores)),
        str(sum(score.other_questions for score in scores)),
        f"{alone - sum(len(score.taken) for score in scores)}/{alone}",
        f"{sum(score.seconds for score in scores):.1f}",
    )
    padded = (f"{cell:>{_width(title)}}" for title, cell in zip(_COLUMNS, cells, strict=True))
    return f"{name[: _NAME - 1]:<{_NAME}}" + "".join(padded)


def _shares(tally: Tally) -> str:
    return f"{tally.recall:.0%}/{tally.precision:.0%}" if tally.wanted or tally.given else "-"


def _width(title: str) -> int:
    return max(len(title), 11 if title in ("rows", "columns", "depths") else 5) + 1


def _outcomes(scores: Sequence[FileScore]) -> Counter[Outcome]:
    return sum((table.outcomes for score in scores for table in score.tables), start=Counter[Outcome]())


def _sum(tables: Sequence[TableScore], of: str) -> Tally:
    return sum((getattr(table, of) for table in tables), start=Tally())
