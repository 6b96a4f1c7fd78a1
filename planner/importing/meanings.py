"""Meanings: what a profile says of columns, and what has to be asked about those that may mean several things."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.domain.source import Source
from planner.importing.fields import Field, Shape
from planner.importing.mapping.shape import Mapped
from planner.importing.profile import Profile
from planner.importing.questions import DecisionKind, Option, Question
from planner.importing.table import ColumnMeaning, SentTable
from planner.workbook.grid import cell_name

UNSURE = 0.5
"""Confidence below which a column is asked about, if something else is nearly as likely."""
_NEAR = 0.8
LEAVE_OUT = "leave it out"


def corrected(mapped: Mapped, profile: Profile) -> Mapped:
    """Return a table with the meanings that the profile gives to its columns."""
    sheet = mapped.block.view.name
    stated = dict(profile.columns.get(sheet, {}))
    for column in mapped.columns:
        answer = profile.answers.get(_id(sheet, column.title))
        if answer is not None:
            stated[column.title] = Field.OTHER if answer == LEAVE_OUT else Field(answer)
    if not stated:
        return mapped
    return replace(mapped, columns=tuple(_corrected(column, stated.get(column.title)) for column in mapped.columns))


def ask_meanings(file: str, tables: Sequence[SentTable], profile: Profile) -> Iterator[Question]:
    """Yield a question for each column that may well mean something else."""
    for table in tables:
        if table.shape is Shape.OTHER:
            continue
        for column in table.columns:
            if _is_unsure(column):
                yield _question(file, table, column, profile)


def _corrected(column: ColumnMeaning, field: Field | None) -> ColumnMeaning:
    if field is None or column.field is Field.PERIOD:
        return column
    return replace(column, field=field, confidence=1.0, because="the profile says so", alternatives=())


def _id(sheet: str, title: str) -> str:
    return f"meaning of {sheet} / {title}"


def _is_unsure(column: ColumnMeaning) -> bool:
    if column.field in (Field.PERIOD, Field.OTHER) or not column.alternatives or column.confidence >= UNSURE:
        return False
    return column.alternatives[0][1] >= _NEAR * column.confidence


def _question(file: str, table: SentTable, column: ColumnMeaning, profile: Profile) -> Question:
    fields = [column.field, *(field for field, _ in column.alternatives)]
    options = [Option(answer=str(field), consequence=f"it is read as {field}") for field in fields]
    id_ = _id(table.sheet, column.title)
    answer = profile.answers.get(id_)
    row = table.header_rows[-1] if table.header_rows else 1
    place = cell_name(row, column.number) if table.on_its_side else cell_name(column.number, row)
    return Question(
        kind=DecisionKind.COLUMN,
        id=id_,
        source=Source(file=file, sheet=table.sheet, cell=place, text=column.title),
        what=f'what does column "{column.title}" hold?',
        options=(*options, Option(answer=LEAVE_OUT, consequence="its cells are not used")),
        answer=answer if answer in {*map(str, fields), LEAVE_OUT} else None,
    )
