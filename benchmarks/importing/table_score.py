"""Table score: one marked table beside what was found in its place."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from benchmarks.importing.marks import TableMarks, number_of
from benchmarks.importing.outcome import Outcome, judge
from benchmarks.importing.pieces import Pieces, columns_of, pieces_of, place_of
from benchmarks.importing.shown import shown
from benchmarks.importing.tally import Tally, tally
from planner.importing.fields import Field
from planner.importing.table import SentTable
from planner.importing.values.reading import DoubtKind, Read, Reading


@dataclass(frozen=True, slots=True)
class Asked:
    """Questions about a sheet.

    Attributes:
        kinds: Of those that any file may lead to.
        columns: Numbers of the columns that other questions, or what was taken for granted and said, are about (of
            rows, in a table that lies on its side).
    """

    kinds: frozenset[DoubtKind] = frozenset()
    columns: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableScore:
    """How well a table was read.

    Attributes:
        lost: Rows that are neither read nor said to be left out.
        depths: Marked depths and summary rows that are right.
        remarks: All that is not right, a line each; silent errors first.
    """

    is_found: bool
    is_shape_right: bool = False
    is_header_right: bool = False
    rows: Tally
    columns: Tally
    depths: Tally
    lost: int = 0
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    remarks: tuple[tuple[Outcome | None, str], ...] = ()


def score_table(marks: TableMarks, tables: Sequence[SentTable], asked: Asked) -> TableScore:
    """Compare a marked table with those found on its sheet."""
    pieces = pieces_of(marks, tables)
    given = {row.number for row in pieces.rows if not (row.number in marks.hidden_rows and row.is_hidden)}
    judged = [*_judged(marks, pieces, asked), *_judged_spans(marks, pieces, asked)]
    return TableScore(
        is_found=bool(pieces.tables),
        is_shape_right=any(table.shape is marks.shape for table in pieces.tables),
        is_header_right=any(table.header_rows == marks.header_rows for table in pieces.tables),
        rows=tally(marks.data_rows, given - {*marks.either_rows}),
        columns=_columns(marks, pieces),
        depths=_depths(marks, pieces),
        lost=len(marks.data_rows - given - pieces.listed),
        outcomes=Counter(outcome for outcome, _ in judged),
        remarks=tuple(_remarks(marks, pieces, judged)),
    )


def _columns(marks: TableMarks, pieces: Pieces) -> Tally:
    """Count marked columns; one that may be put aside counts when it is not."""
    right = wanted = given = 0
    for number, meanings in columns_of(marks).items():
        column = pieces.column(number)
        is_given = column is not None and column.field is not Field.OTHER
        given += is_given
        wanted += is_given or Field.OTHER not in meanings
        right += column is not None and is_given and column.field in meanings
    return Tally(right, wanted, given)


def _depths(marks: TableMarks, pieces: Pieces) -> Tally:
    rows = {row.number: row for row in pieces.rows}
    wanted = {("depth", row, depth) for row, depth in marks.depths.items()}
    given = {("depth", row, rows[row].depth) for row in marks.depths if row in rows}
    if marks.summaries is not None:
        wanted |= {("summary", row, 0) for row in marks.summaries}
        given |= {("summary", row, 0) for row in marks.data_rows & rows.keys() if rows[row].is_summary}
    return tally(wanted, given)


def _judged(marks: TableMarks, pieces: Pieces, asked: Asked) -> Iterator[tuple[Outcome, str]]:
    meanings = columns_of(marks)
    for name, expected in marks.values.items():
        row, column = place_of(marks, name)
        of, reading = pieces.reading(row, column)
        if of is Field.OTHER and Field.OTHER in meanings[column]:
            continue
        outcome = judge(expected, reading, asked.kinds)
        if isinstance(reading, Read) and of not in meanings[column]:
            outcome = Outcome.SILENT
        if outcome is Outcome.SILENT and column in asked.columns:
            outcome = Outcome.TOLD
        yield outcome, f"{marks.sheet}!{name}: {_words(of, reading)}, marked {_wanted(meanings[column], expected)}"


def _judged_spans(marks: TableMarks, pieces: Pieces, asked: Asked) -> Iterator[tuple[Outcome, str]]:
    """Compare the stretches of time that columns stand for with those marked."""
    for name, expected in marks.spans.items():
        number = int(name) if name.isdecimal() else number_of(name)
        of, reading = pieces.span(number)
        outcome = judge(expected, reading, asked.kinds)
        if outcome is Outcome.SILENT and number in asked.columns:
            outcome = Outcome.TOLD
        yield (
            outcome,
            f"{marks.sheet}!{name}, header: {_words(of, reading)}, marked {_wanted((Field.PERIOD,), expected)}",
        )


def _remarks(
    marks: TableMarks, pieces: Pieces, judged: Collection[tuple[Outcome, str]]
) -> Iterator[tuple[Outcome | None, str]]:
    place = f"{marks.sheet}, rows {marks.first_row} to {marks.last_row}"
    if not pieces.tables:
        yield None, f"{place}: no table was found"
    for table in pieces.tables:
        if table.shape is not marks.shape:
            yield None, f"{place}: taken for {table.shape}, marked {marks.shape}"
        if table.header_rows != marks.header_rows:
            yield None, f"{place}: header {table.header_rows}, marked {marks.header_rows}"
    given = {row.number for row in pieces.rows}
    for what, rows in (("not read", marks.data_rows - given), ("no data", given & {*marks.skipped_rows})):
        if pieces.tables and rows:
            yield None, f"{place}: {what}: {', '.join(map(str, sorted(rows)))}"
    for outcome, line in judged:
        if outcome is not Outcome.RIGHT:
            yield outcome, line


def _words(of: Field, reading: Reading[object] | None) -> str:
    match reading:
        case None:
            return f"nothing, as {of}"
        case Read(value, note):
            return f'"{shown(value)}" as {of}' + (f" ({note})" if note else "")
    return f"{type(reading).__name__.casefold()} as {of}"


def _wanted(meanings: Sequence[Field], expected: object) -> str:
    words = expected if isinstance(expected, tuple) else (expected,)
    return f"{' or '.join(repr(str(word)) for word in words)} as {' or '.join(meanings)}"
