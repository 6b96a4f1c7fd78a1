"""File score: a marked workbook beside what was understood of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from openpyxl.utils.cell import coordinate_from_string

from benchmarks.importing.marks import FileMarks, LeftAlone, number_of
from benchmarks.importing.outcome import Outcome
from benchmarks.importing.table_score import Asked, TableScore, score_table
from planner.domain.source import Source
from planner.importing.fields import Shape
from planner.importing.questions import DecisionKind, Question
from planner.importing.table import SentTable
from planner.importing.values.reading import Doubt, DoubtKind

_OF_THE_FILE = (DoubtKind.DAY_ORDER, DoubtKind.DECIMAL_MARK)


class Understood(Protocol):
    """What a reader makes of a file."""

    @property
    def refused(self) -> str:
        """Why the file could not be read at all; empty if it was."""

    @property
    def tables(self) -> tuple[SentTable, ...]:
        """All tables that were found."""

    @property
    def used(self) -> tuple[SentTable, ...]:
        """Tables that are part of the plan."""

    @property
    def questions(self) -> Sequence[Question]:
        """What the sender has to be asked."""

    @property
    def evidence(self) -> Sequence[tuple[Source, str]]:
        """What was taken for granted, and is said with its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileScore:
    """How well a file was read.

    Attributes:
        missed: Questions that had to be asked and were not, in words.
        needless: Questions that a careful reader would not ask, in words.
        other_questions: How many were asked about other things: what a column or a table is.
        taken: Places that should have been left alone, in words.
        seconds: From the file to what is understood.
        refused: Why the file could not be read; empty if it was.
    """

    file: str
    tables: tuple[TableScore, ...]
    needed: int = 0
    missed: tuple[str, ...] = ()
    needless: tuple[str, ...] = ()
    other_questions: int = 0
    alone: int = 0
    taken: tuple[str, ...] = ()
    seconds: float = 0.0
    refused: str = ""

    @property
    def silent(self) -> int:
        """How many values are wrong without a word."""
        return sum(table.outcomes[Outcome.SILENT] for table in self.tables)

    @property
    def remarks(self) -> Iterator[tuple[Outcome | None, str]]:
        """All that is not right."""
        if self.refused:
            yield None, f"refused: {self.refused}"
        for table in self.tables:
            yield from table.remarks
        for kind, places in (("not asked", self.missed), ("asked needlessly", self.needless), ("taken", self.taken)):
            yield from ((None, f"{kind}: {place}") for place in places)


def score_file(marks: FileMarks, understood: Understood, *, seconds: float = 0.0) -> FileScore:
    """Compare a file's marks with what was understood."""
    used, candidates = understood.used, _candidates(understood)
    doubts = {question.id: kind for question in understood.questions if isinstance(kind := question.kind, DoubtKind)}
    asked = {*doubts.values(), *_doubts(used)}
    welcome = {one.kind for one in marks.asks} | {*marks.may_ask}
    taken = [alone for alone in marks.left_alone if _is_taken(alone, used)]
    return FileScore(
        file=marks.file,
        seconds=seconds,
        refused=understood.refused,
        tables=tuple(
            score_table(one, candidates, _asked_on(one.sheet, understood, on_its_side=one.on_its_side))
            for one in marks.tables
        ),
        needed=len(marks.asks),
        missed=tuple(f"{one.kind} on {one.sheet}" for one in marks.asks if one.kind not in asked),
        needless=tuple(id_ for id_, kind in doubts.items() if kind not in welcome),
        other_questions=sum(isinstance(question.kind, DecisionKind) for question in understood.questions),
        alone=len(marks.left_alone),
        taken=tuple(f"{alone.sheet}, from row {alone.first_row}" for alone in taken),
    )


def _candidates(understood: Understood) -> tuple[SentTable, ...]:
    """Return the tables that are part of the plan, and those of which it is asked: which version is the plan?"""
    versions = [question for question in understood.questions if question.kind is DecisionKind.VERSION]
    sheets = {option.answer for question in versions for option in question.options}
    return (*understood.used, *(one for one in understood.tables if one not in understood.used and one.sheet in sheets))


def _asked_on(sheet: str, understood: Understood, *, on_its_side: bool) -> Asked:
    """Gather what is asked and said about a sheet; the day's order and the decimal mark hold for all sheets."""
    kinds = {
        kind
        for question in understood.questions
        if isinstance(kind := question.kind, DoubtKind) and (question.source.sheet == sheet or kind in _OF_THE_FILE)
    }
    said = [question.source for question in understood.questions if isinstance(question.kind, DecisionKind)]
    said += [source for source, _ in understood.evidence]
    cells = [coordinate_from_string(one.cell) for one in said if one.sheet == sheet and one.cell is not None]
    return Asked(frozenset(kinds), frozenset(row if on_its_side else number_of(letters) for letters, row in cells))


def _doubts(tables: Iterable[SentTable]) -> Iterator[DoubtKind]:
    for table in tables:
        for row in table.rows:
            for reading in (*row.values.values(), *row.amounts.values()):
                if isinstance(reading, Doubt):
                    yield reading.kind
        for column in table.columns:
            if isinstance(column.reading, Doubt):
                yield column.reading.kind


def _is_taken(alone: LeftAlone, tables: Iterable[SentTable]) -> bool:
    """Tell whether a table with a meaning holds one of the rows; the columns of one on its side are no rows."""
    return any(
        alone.first_row <= row.number <= alone.last_row
        for table in tables
        if table.sheet == alone.sheet and table.shape is not Shape.OTHER and not table.on_its_side
        for row in table.rows
    )
