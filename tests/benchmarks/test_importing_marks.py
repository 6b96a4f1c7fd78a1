"""A reader that does all as marked scores so: marks and scorer do not contradict each other."""

from dataclasses import dataclass
from datetime import date

import pytest

from benchmarks.importing.file_score import score_file
from benchmarks.importing.marks import FAULT, NOTHING, Expected, FileMarks, TableMarks, number_of
from benchmarks.importing.outcome import Outcome
from benchmarks.importing.pieces import columns_of, place_of
from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.questions import Option, Question
from planner.importing.table import ColumnMeaning, SentRow, SentTable
from planner.importing.values.period import Granularity, Period
from planner.importing.values.reading import Choice, Doubt, DoubtKind, Fault, Read, Reading
from planner.workbook.grid import Cell, CellType
from tests.importing.examined import EXAMINED
from tests.importing.sent import SENT
from tests.importing.unseen import UNSEEN

MARKS = tuple(pytest.param(sent.marks, id=sent.marks.file) for sent in (*SENT, *EXAMINED, *UNSEEN))


@dataclass(frozen=True)
class Understood:
    """All as marked."""

    used: tuple[SentTable, ...]
    questions: tuple[Question, ...]
    evidence: tuple[tuple[Source, str], ...] = ()
    refused: str = ""
    tables: tuple[SentTable, ...] = ()


@pytest.mark.parametrize("marks", MARKS)
def test_a_reader_that_does_as_marked_has_nothing_to_mend(marks: FileMarks):
    tables = tuple(_as_marked(table) for table in marks.tables)
    score = score_file(marks, Understood(tables, tuple(_question(ask.kind, ask.sheet) for ask in marks.asks)))

    assert (score.missed, score.needless, score.taken) == ((), (), ())
    for table in score.tables:
        assert (table.is_found, table.is_shape_right, table.is_header_right, table.lost) == (True, True, True, 0)
        for found in (table.rows, table.columns, table.depths):
            assert found.right == found.wanted == found.given
        assert set(table.outcomes) == {Outcome.RIGHT}, table.remarks


def _as_marked(marks: TableMarks) -> SentTable:
    columns = {number: meanings[0] for number, meanings in columns_of(marks).items()}
    rows = {number: SentRow(number=number, cells={}, values={}, amounts={}) for number in marks.data_rows}
    spans = {number_of(name): _span(expected) for name, expected in marks.spans.items()}
    values: dict[int, dict[Field, Reading[object]]] = {number: {} for number in rows}
    amounts: dict[int, dict[int, Reading[object]]] = {number: {} for number in rows}
    for name, expected in marks.values.items():
        row, column = place_of(marks, name)
        reading = _reading(expected[0] if isinstance(expected, tuple) else expected)
        if reading is None:
            continue
        first = next(number for number, field in columns.items() if field is columns[column])
        if columns[column] is Field.PERIOD or column != first:
            amounts[row][column] = reading
        else:
            values[row][columns[column]] = reading
    return SentTable(
        sheet=marks.sheet,
        shape=marks.shape,
        header_rows=marks.header_rows,
        columns=tuple(
            ColumnMeaning(number=number, title="", field=field, confidence=1, reading=spans.get(number))
            for number, field in columns.items()
        ),
        rows=tuple(
            SentRow(
                number=number,
                cells={Field.OTHER: Cell(1, CellType.TEXT, "filled")},
                values=values[number],
                amounts=amounts[number],
                depth=marks.depths.get(number, 0),
                is_summary=number in (marks.summaries or ()),
            )
            for number in sorted(rows)
        ),
        on_its_side=marks.on_its_side,
    )


def _span(expected: Expected) -> Reading[Period]:
    first, last = str(expected[0] if isinstance(expected, tuple) else expected).split("..")
    return Read(Period(date.fromisoformat(first), date.fromisoformat(last), Granularity.MONTH))


def _reading(expected: str) -> Reading[object] | None:
    if isinstance(expected, DoubtKind):
        return Doubt(expected, (Choice("this", 1), Choice("that", 2)))
    if expected is FAULT:
        return Fault("cannot be read", "Write it otherwise")
    return None if expected == NOTHING else Read(expected)


def _question(kind, sheet):
    source = Source(file="file", sheet=sheet)
    return Question(kind=kind, id=f"{kind} of {sheet}", source=source, what="what?", options=(Option(answer="this"),))
