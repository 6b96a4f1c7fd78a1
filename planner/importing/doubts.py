"""Doubts: the cells of a file that can be read in several ways, gathered into as few questions as there are reasons."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.questions import Option, Question
from planner.importing.table import ColumnMeaning, SentTable
from planner.importing.values.length import Length
from planner.importing.values.money import Amount
from planner.importing.values.period import Period
from planner.importing.values.reading import Choice, Doubt, DoubtKind, Fault, Read, Reading
from planner.workbook.grid import cell_name

Value = TypeVar("Value")

_WHAT = {
    DoubtKind.DAY_ORDER: 'in dates such as "{text}", does the day or the month come first?',
    DoubtKind.DECIMAL_MARK: 'in numbers such as "{text}", is the mark for thousands or for decimals?',
    DoubtKind.YEAR: 'which year is "{text}" of?',
    DoubtKind.UNIT: 'what does "{text}" in column "{title}" count?',
}
_CONSEQUENCE = {
    DoubtKind.DAY_ORDER: '"{text}" is {value}',
    DoubtKind.DECIMAL_MARK: '"{text}" is {value}',
    DoubtKind.YEAR: '"{text}" begins on {value}',
    DoubtKind.UNIT: '"{text}" is {value}',
}


@dataclass(slots=True)
class _Gathered:
    """The doubts of one question."""

    id: str
    kind: DoubtKind
    source: Source
    text: str
    title: str
    doubt: Doubt[object]
    cells: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolver:
    """Turns doubts into values, by the answers to the questions they led to.

    Attributes:
        questions: By id.
    """

    file: str
    questions: Mapping[str, Question] = field(default_factory=dict)

    def value(self, table: SentTable, of: Field, reading: Reading[Value]) -> Read[Value] | Fault:
        """Return a reading without doubts: a doubt takes the answer in force, and says so in its note."""
        if not isinstance(reading, Doubt):
            return reading
        question = self.questions.get(question_id(table, table.column(of), reading.kind))
        chosen = _chosen(reading, "" if question is None else question.taken)
        return Read(chosen.value, f'was read with "{chosen.answer}" for {reading.kind}')


def _chosen(doubt: Doubt[Value], answer: str) -> Choice[Value]:
    return next((choice for choice in doubt.choices if choice.answer == answer), doubt.choices[0])


def question_id(table: SentTable, column: ColumnMeaning | None, kind: DoubtKind) -> str:
    """Return the id of the question that a doubt leads to: one a file; of units one a column, of years one a sheet."""
    if kind is DoubtKind.UNIT:
        return f"{kind} of {table.sheet} / {'' if column is None else column.title}"
    if kind is DoubtKind.YEAR:
        return f"{kind} of {table.sheet}"
    return str(kind)


def ask(file: str, tables: Sequence[SentTable], answers: Mapping[str, str]) -> list[Question]:
    """Return the questions that the doubts in some tables lead to, in the order they are met.

    Args:
        answers: Those a profile holds, by the question's id.
    """
    gathered: dict[str, _Gathered] = {}
    for table in tables:
        for column, place, text, doubt in _doubts(table):
            id_ = question_id(table, column, doubt.kind)
            if id_ in gathered:
                gathered[id_].cells += 1
            else:
                source = Source(file=file, sheet=table.sheet, cell=place, text=text)
                gathered[id_] = _Gathered(id_, doubt.kind, source, text, column.title, doubt)
    return [_question(one, answers.get(one.id)) for one in gathered.values()]


def _doubts(table: SentTable) -> Iterator[tuple[ColumnMeaning, str, str, Doubt[object]]]:
    columns = {column.field: column for column in reversed(table.columns)}
    numbered = {column.number: column for column in table.columns}
    for column in table.columns:
        if isinstance(column.reading, Doubt):
            yield column, "", column.title, column.reading
    for row in table.rows:
        for of, reading in row.values.items():
            if isinstance(reading, Doubt) and of in columns:
                yield columns[of], row.places[of], row.cells[of].text, reading
        for number, reading in row.amounts.items():
            column = numbered[number]
            is_person = column.field is Field.WORK_OF
            of_its_own = column.field is Field.PERIOD or row.cells.get(column.field) is not row.amount_cells[number]
            if isinstance(reading, Doubt) and of_its_own:
                cell = row.amount_cells[number]
                place = cell_name(row.number, number) if table.on_its_side else cell_name(number, row.number)
                yield columns[column.field] if is_person else column, place, cell.text, reading


def _question(one: _Gathered, answer: str | None) -> Question:
    options = tuple(
        Option(
            answer=choice.answer, consequence=_CONSEQUENCE[one.kind].format(text=one.text, value=_shown(choice.value))
        )
        for choice in one.doubt.choices
    )
    known = {option.answer for option in options}
    return Question(
        kind=one.kind,
        id=one.id,
        source=one.source,
        what=_WHAT[one.kind].format(text=one.text, title=one.title),
        options=options,
        answer=answer if answer in known else None,
        cells=one.cells,
    )


def _shown(value: object) -> str:
    if isinstance(value, Length):
        return f"{value.amount.normalize():f} {value.unit}"
    if isinstance(value, Amount):
        return f"{value.value:f} {value.currency or ''}".strip()
    return str(value.first if isinstance(value, Period) else value)
