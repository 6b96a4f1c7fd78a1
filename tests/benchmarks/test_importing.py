"""The scorer of foreign workbooks: what is right, what is told and what is silently wrong, on tables made by hand."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest

from benchmarks.importing.file_score import score_file
from benchmarks.importing.ground_truth import ground_truth
from benchmarks.importing.lines import heading, line, remarks, totals
from benchmarks.importing.marks import FAULT, NOTHING, Asks, FileMarks, LeftAlone, TableMarks, across, periods
from benchmarks.importing.outcome import Outcome, judge
from benchmarks.importing.shown import shown
from benchmarks.importing.tally import Tally
from planner.domain.source import Source
from planner.importing.fields import Field, Shape
from planner.importing.questions import DecisionKind, Option, Question
from planner.importing.table import ColumnMeaning, SentRow, SentTable, Skipped
from planner.importing.values.lengths import Length, LengthUnit
from planner.importing.values.money import Amount
from planner.importing.values.named import Named
from planner.importing.values.period import Granularity, Period
from planner.importing.values.reading import Choice, Doubt, DoubtKind, Fault, Read
from planner.workbook.grid import Cell, CellType


@dataclass(frozen=True)
class Link:
    """A predecessor in a cell."""

    ref: str
    kind: str = "FS"
    lag: Decimal = Decimal(0)
    lag_unit: str = "days"
    is_percent_lag: bool = False


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (date(2026, 3, 4), "2026-03-04"),
        (Decimal("12.50"), "12.5"),
        (Decimal("1E+3"), "1000"),
        (0.25, "0.25"),
        (40, "40"),
        (True, "yes"),
        (Length(Decimal(3), LengthUnit.WEEKS), "15 d"),
        ((Named("Ana Silva", 50), Named("Bo Li")), "Ana Silva [50%]; Bo Li"),
        ((Named("Tester", role="Tester", is_placeholder=True), Named("TBD", is_placeholder=True)), "?Tester; ?"),
        ((Named("Tester 2", role="Tester", is_placeholder=True),), "Tester 2"),
        ((Link("2"), Link("3", "SS", Decimal(1), "weeks")), "2FS; 3SS+5d"),
        ((Link("4", lag=Decimal(-50), is_percent_lag=True),), "4FS-50%"),
        (Amount(Decimal("1130000"), "GBP"), "1130000"),
        (Outcome.RIGHT, "right"),
        (Period(date(2026, 3, 1), date(2026, 3, 31), Granularity.MONTH), "2026-03-01..2026-03-31"),
        ("  Cut-over \n weekend ", "Cut-over weekend"),
        ("Recycling ♻\ufe0f", "Recycling ♻"),
        ((), ""),
    ],
)
def test_shown(value, text):
    assert shown(value) == text


_DOUBT = Doubt(DoubtKind.DAY_ORDER, (Choice("day first", date(2026, 3, 4)), Choice("month first", date(2026, 4, 3))))
_FAULT = Fault("holds soon", "Write a date")


@pytest.mark.parametrize(
    ("expected", "reading", "outcome"),
    [
        ("5", Read(Decimal(5)), Outcome.RIGHT),
        (("5", "5 d"), Read(Decimal(5)), Outcome.RIGHT),
        ("5", Read(Decimal(4)), Outcome.SILENT),
        ("5", Read(Decimal(4), "taken for granted"), Outcome.TOLD),
        ("5", _FAULT, Outcome.REFUSED),
        ("5", None, Outcome.UNREAD),
        ("2026-03-04", _DOUBT, Outcome.DOUBTED),
        (DoubtKind.DAY_ORDER, _DOUBT, Outcome.RIGHT),
        (DoubtKind.YEAR, _DOUBT, Outcome.DOUBTED),
        (DoubtKind.DAY_ORDER, Read(date(2026, 3, 4)), Outcome.SILENT),
        (DoubtKind.UNIT, Read("unit"), Outcome.SILENT),
        (FAULT, _FAULT, Outcome.RIGHT),
        (FAULT, Read("fault"), Outcome.SILENT),
        ("fault", Read("fault"), Outcome.RIGHT),
        ((FAULT, NOTHING), None, Outcome.RIGHT),
        (
            "Bo Li; QA pool",
            Read((Named("Bo Li"), Named("QA pool", role="QA pool", is_placeholder=True))),
            Outcome.RIGHT,
        ),
        ("Bo Li", Read((Named("Bo Li"), Named("TBD", is_placeholder=True))), Outcome.SILENT),
    ],
)
def test_judge(expected, reading, outcome):
    assert judge(expected, reading) is outcome


def test_a_proposed_answer_to_a_question_that_is_asked_is_no_guess():
    reading = Read(date(2026, 3, 4))

    assert judge(DoubtKind.DAY_ORDER, reading, {DoubtKind.DAY_ORDER}) is Outcome.RIGHT
    assert judge(DoubtKind.DAY_ORDER, reading, {DoubtKind.YEAR}) is Outcome.SILENT


MARKS = TableMarks(
    sheet="Plan",
    shape=Shape.TASKS,
    header_rows=(2,),
    first_row=3,
    last_row=6,
    skipped_rows=(5,),
    columns={"A": Field.TASK, "B": Field.START, **periods("C", "D")},
    summaries=(3,),
    depths={3: 0, 4: 1},
    values={**across(3, A="Build"), **across(4, A="Wall", B="2026-03-04", D="2"), **across(6, B=FAULT)},
)
FILE = FileMarks(
    file="plan.xlsx",
    tables=(MARKS,),
    left_alone=(LeftAlone("Plan", 8, 9), LeftAlone("Old")),
    asks=(Asks(DoubtKind.YEAR, "Plan"),),
    may_ask=(DoubtKind.UNIT,),
)


def a_column(number, field):
    return ColumnMeaning(number=number, title=str(field), field=field, confidence=0.9)


def a_row(number, name, start=None, amounts=(), **more):
    cells = {Field.TASK: Cell(1, CellType.TEXT, name)}
    values = {} if start is None else {Field.START: start}
    return SentRow(number=number, cells=cells, values=values, amounts=dict(amounts), **more)


_COLUMNS = (a_column(1, Field.TASK), a_column(2, Field.START), a_column(3, Field.PERIOD), a_column(4, Field.PERIOD))
_ROWS = (
    a_row(3, "Build", is_summary=True),
    a_row(4, "Wall", Read(date(2026, 3, 4)), {4: Read(Decimal(2))}, depth=1),
    a_row(6, "Roof", _FAULT, depth=1),
)
TABLE = SentTable(sheet="Plan", shape=Shape.TASKS, header_rows=(2,), columns=_COLUMNS, rows=_ROWS)


@dataclass(frozen=True)
class Understood:
    """What a reader might make of the file."""

    used: tuple[SentTable, ...] = (TABLE,)
    questions: tuple[Question, ...] = ()
    evidence: tuple[tuple[Source, str], ...] = ()
    refused: str = ""
    tables: tuple[SentTable, ...] = ()


def a_question(kind, id_, cell=None, sheet="Plan"):
    source = Source(file="plan.xlsx", sheet=sheet, cell=cell)
    return Question(kind=kind, id=id_, source=source, what="what?", options=(Option(answer="this"),))


_YEAR = a_question(DoubtKind.YEAR, "year of Plan")


def test_all_right():
    score = score_file(FILE, Understood(questions=(_YEAR,)))
    (table,) = score.tables

    assert (table.is_found, table.is_shape_right, table.is_header_right, table.lost) == (True, True, True, 0)
    assert (table.rows, table.columns, table.depths) == (Tally(3, 3, 3), Tally(4, 4, 4), Tally(3, 3, 3))
    assert table.outcomes == {Outcome.RIGHT: 5}
    assert (score.missed, score.needless, score.taken, list(score.remarks)) == ((), (), (), [])


def scored(table=TABLE, **more):
    return score_file(FILE, Understood(used=(table,), **more)).tables[0]


def test_a_table_that_was_not_found():
    (table,) = score_file(FILE, Understood(used=())).tables

    assert not table.is_found
    assert (table.rows, table.lost) == (Tally(0, 3, 0), 3)
    assert table.outcomes == {Outcome.UNREAD: 5}


def test_a_refused_file_says_why():
    score = score_file(FILE, Understood(used=(), refused="the file has a password"))

    assert next(score.remarks) == (None, "refused: the file has a password")


def test_a_version_that_is_asked_about_is_found():
    asked = a_question(DecisionKind.VERSION, "version of Plan / Plan 2")
    question = replace(asked, options=(Option(answer="Plan 2"), Option(answer="Plan")))
    aside = Understood(used=(), tables=(TABLE,))

    assert not score_file(FILE, aside).tables[0].is_found
    assert score_file(FILE, replace(aside, questions=(question,))).tables[0].is_found


@pytest.mark.parametrize("change", [{"sheet": "Other"}, {"shape": Shape.OTHER}, {"on_its_side": True}])
def test_a_table_elsewhere_or_without_a_meaning_is_not_it(change):
    assert not scored(replace(TABLE, **change)).is_found


def test_rows_too_many_and_too_few():
    total = a_row(5, "Total")

    assert scored(replace(TABLE, rows=(*_ROWS, total))).rows == Tally(3, 3, 4)
    assert scored(replace(TABLE, rows=_ROWS[:2])).lost == 1
    assert scored(replace(TABLE, rows=_ROWS[:2], skipped=(Skipped(row=6, why="a note"),))).lost == 0


@pytest.mark.parametrize(("is_hidden", "given"), [(True, 2), (False, 3)])
def test_hidden_rows_have_to_be_told(is_hidden, given):
    marks = replace(MARKS, hidden_rows=(6,), values={}, summaries=None, depths={})
    rows = (*_ROWS[:2], replace(_ROWS[2], is_hidden=is_hidden))
    (table,) = score_file(replace(FILE, tables=(marks,)), Understood(used=(replace(TABLE, rows=rows),))).tables

    assert table.rows == Tally(2, 2, given)


def test_a_repeated_header_may_cut_a_table_in_two():
    halves = replace(TABLE, rows=_ROWS[:2]), replace(TABLE, rows=_ROWS[2:], header_rows=(5,))
    (table,) = score_file(FILE, Understood(used=halves)).tables

    assert (table.rows, table.is_header_right) == (Tally(3, 3, 3), True)
    assert table.outcomes == {Outcome.RIGHT: 5}


def test_a_column_of_another_meaning_makes_its_values_silently_wrong():
    columns = (_COLUMNS[0], a_column(2, Field.FINISH), *_COLUMNS[2:])
    rows = (_ROWS[0], replace(_ROWS[1], values={Field.FINISH: Read(date(2026, 3, 4))}), _ROWS[2])
    table = replace(TABLE, columns=columns, rows=rows)

    assert scored(table).columns == Tally(3, 4, 4)
    assert scored(table).outcomes[Outcome.SILENT] == 1
    assert scored(table, questions=(a_question(DecisionKind.COLUMN, "meaning of B", "B2"),)).outcomes[Outcome.TOLD] == 1
    assert (
        scored(table, questions=(a_question(DecisionKind.COLUMN, "meaning of A", "A2"),)).outcomes[Outcome.SILENT] == 1
    )


def test_a_column_that_is_put_aside_leaves_its_values_unread():
    columns = (_COLUMNS[0], a_column(2, Field.OTHER), *_COLUMNS[2:])

    assert scored(replace(TABLE, columns=columns)).outcomes[Outcome.UNREAD] == 2
    assert scored(replace(TABLE, columns=columns)).columns == Tally(3, 4, 3)


@pytest.mark.parametrize(
    ("expected", "outcome"),
    [
        ("2026-03-01..2026-03-31", Outcome.RIGHT),
        ("2025-03-01..2025-03-31", Outcome.SILENT),
        (DoubtKind.YEAR, Outcome.SILENT),
    ],
)
def test_what_a_column_stands_for_is_judged_as_a_value(expected, outcome):
    march = Period(date(2026, 3, 1), date(2026, 3, 31), Granularity.MONTH)
    table = replace(TABLE, columns=(*_COLUMNS[:2], replace(_COLUMNS[2], period=march), _COLUMNS[3]))
    marks = replace(MARKS, values={}, spans={"C": expected})
    (score,) = score_file(replace(FILE, tables=(marks,)), Understood(used=(table,))).tables

    assert score.outcomes == {outcome: 1}


def test_depths_and_summaries():
    rows = (_ROWS[0], replace(_ROWS[1], depth=2, is_summary=True), _ROWS[2])

    assert scored(replace(TABLE, rows=rows)).depths == Tally(2, 3, 4)


def test_questions_needed_and_needless():
    other = a_question(DecisionKind.VERSION, "version of Plan / Old")
    unit = a_question(DoubtKind.UNIT, "unit of Plan / Work")
    mark = a_question(DoubtKind.DECIMAL_MARK, "decimal mark")
    asked = score_file(FILE, Understood(questions=(unit, mark, other)))

    assert asked.missed == ("year on Plan",)
    assert asked.needless == ("decimal mark",)
    assert asked.other_questions == 1


def test_what_should_be_left_alone():
    old = replace(TABLE, sheet="Old")
    legend = replace(TABLE, rows=(*_ROWS, a_row(8, "blue = planned")))

    assert score_file(FILE, Understood(used=(TABLE, old))).taken == ("Old, from row 1",)
    assert score_file(FILE, Understood(used=(legend,))).taken == ("Plan, from row 8",)
    assert score_file(FILE, Understood(used=(TABLE, replace(old, shape=Shape.OTHER)))).taken == ()


def test_a_table_on_its_side_is_looked_up_the_other_way():
    marks = replace(
        MARKS,
        on_its_side=True,
        header_rows=(1,),
        first_row=2,
        last_row=3,
        skipped_rows=(),
        summaries=None,
        depths={},
        columns={"4": Field.PERSON, "5": Field.RATE},
        values={"B4": "Ana", "C5": "640"},
    )
    rows = (
        SentRow(number=2, cells={}, values={Field.PERSON: Read("Ana")}),
        SentRow(number=3, cells={}, values={Field.RATE: Read(Decimal(640))}),
    )
    columns = (a_column(4, Field.PERSON), a_column(5, Field.RATE))
    table = replace(TABLE, shape=Shape.PEOPLE, on_its_side=True, header_rows=(1,), columns=columns, rows=rows)
    (score,) = score_file(replace(FILE, tables=(marks,)), Understood(used=(table,))).tables

    assert score.outcomes == {Outcome.RIGHT: 2}
    assert score.rows == Tally(2, 2, 2)


def test_lines_have_a_cell_below_each_heading_and_name_silent_errors():
    wrong = replace(TABLE, rows=(a_row(3, "Bild", is_summary=True), *_ROWS[1:]))
    score = score_file(FILE, Understood(used=(wrong,)))

    assert len(line(score).split()) == len(heading().replace("wrong, told", "told").split())
    assert list(remarks(score, silent_only=True)) == ["    silent: Plan!A3: \"Bild\" as task, marked 'Build' as task"]
    assert "    not asked: year on Plan" in list(remarks(score, silent_only=False))
    assert list(totals([score, score]))[-1] == "values: 8 of 10 right (80.0%), 2 silently wrong"


def test_ground_truth_is_read_by_its_words(tmp_path):
    (tmp_path / "plan.xlsx").touch()
    (tmp_path / "loose.xlsx").touch()
    columns = "id=A;req=B;task=C;predecessors=G (also D header 'Predecessor', empty);months=F..H;gantt=L.."
    (tmp_path / "GROUND_TRUTH.csv").write_text(
        "file,sheet,orientation,header_rows,first_data_row,last_data_row,column_map,notes\n"
        f'plan.xlsx,Plan,task list,3,4,36,"{columns}",none\n'
    )

    loose, plan = ground_truth(tmp_path)

    assert loose.tables == ()
    (table,) = plan.tables
    assert (table.shape, table.header_rows, table.first_row, table.last_row) == (Shape.TASKS, (3,), 4, 36)
    assert table.columns == {
        "A": (Field.TASK_ID, Field.NUMBER),
        "C": Field.TASK,
        "G": Field.PREDECESSORS,
        **periods("F", "H"),
        "L": Field.PERIOD,
    } | {"G": Field.PERIOD}
