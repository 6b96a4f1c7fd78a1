"""Draft: the rows of a program while they are put together from several files."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar, cast

from pydantic import ValidationError

from planner.domain.source import Source
from planner.importing.program.fact import Fact, cell_for
from planner.importing.program.record import Record, records
from planner.importing.program.sources import Part
from planner.importing.questions import DecisionKind, Option, Question, QuestionKind
from planner.workbook.findings import Findings
from planner.workbook.grid import Cell
from planner.workbook.row import Place, Row
from planner.workbook.schema.column import SheetRow
from planner.workbook.table import Table
from planner.workbook.tables import Tables

Values = TypeVar("Values", bound=SheetRow)

LONGEST_NAME = 255
"""Letters of a name that can be shown, as in Microsoft Project and Jira."""


class Draft:
    """A program in the making.

    Attributes:
        findings: What is to know about the input.
        questions: What has to be asked beside what single cells leave open, by id.
    """

    def __init__(self, answers: Mapping[str, str]) -> None:
        self.findings = Findings()
        self.questions: dict[str, Question] = {}
        self._answers = answers
        self._rows: dict[type[SheetRow], list[Row[SheetRow]]] = {}
        self._records: dict[tuple[int, frozenset[str] | None], list[Record]] = {}

    def records(self, part: Part, colours: frozenset[str] | None = None) -> list[Record]:
        """Return the rows of a table, the same ones each time; those that are crossed out are passed over.

        Args:
            colours: Those of a drawn grid that mean work, if not all do.
        """
        key = id(part.table), colours
        if key not in self._records:
            every = records(part.file, part.table, self.findings, colours)
            self._records[key] = [record for record in every if not record.row.is_struck]
        return self._records[key]

    def every_record(self, parts: Iterable[Part]) -> Iterator[Record]:
        """Yield the rows of several tables."""
        for part in parts:
            yield from self.records(part)

    def add(self, row_type: type[Values], facts: Mapping[str, Fact | None], source: Source) -> Row[Values] | None:
        """Add a row; facts that are None are left blank, those that cannot be read are kept as their text.

        Args:
            facts: By field of the row type.
            source: The place of the row as a whole.
        """
        self._look_at_name(facts.get("name"))
        sound: dict[str, object] = {}
        cells: dict[str, Cell] = {}
        sources = {"": source}
        for name, fact in facts.items():
            if fact is not None:
                cells[name], sources[name] = cell_for(fact), fact.source
                if not fact.is_faulty:
                    sound[name] = fact.value
        try:
            values = row_type(**sound)
        except ValidationError as error:
            what = f"the row cannot be used: {error.errors(include_url=False)[0]['msg']}"
            self.findings.problem(source, what, "Mend it, or leave it out")
            return None
        place = Place(
            file=source.file,
            sheet=source.sheet or "",
            row=0,
            columns={},
            cells=cells,
            sources=sources,
        )
        row = Row(values=values, place=place, faults=frozenset(cells.keys() - sound.keys()))
        self._rows.setdefault(row_type, []).append(cast(Row[SheetRow], row))
        return row

    def _look_at_name(self, name: Fact | None) -> None:
        """Warn of a name that is a page of text: it is kept whole, and no chart or list can show it."""
        if name is not None and isinstance(name.value, str) and len(name.value) > LONGEST_NAME:
            what = f"the name has {len(name.value):,} letters: it is kept whole, but no chart or list can show it"
            self.findings.warn(name.source, what, "Shorten it, and move the rest into notes")

    def ask(
        self,
        id_: str,
        source: Source,
        what: str,
        options: Sequence[Option],
        *,
        kind: QuestionKind = DecisionKind.TABLE,
    ) -> str:
        """Ask a question, once for its id; return the answer in force.

        Args:
            kind: What is decided; what a table means unless it is said.
            options: The proposed answer first.
        """
        known = self.questions.get(id_)
        if known is None:
            answer = self._answers.get(id_)
            valid = answer if answer in {option.answer for option in options} else None
            known = Question(kind=kind, id=id_, source=source, what=what, options=tuple(options), answer=valid)
        else:
            known = replace(known, cells=known.cells + 1)
        self.questions[id_] = known
        return known.taken

    def answer_given(self, id_: str) -> str | None:
        """Return the answer of a profile to a question that is still to be asked; None without one."""
        return self._answers.get(id_)

    def rows(self, row_type: type[Values]) -> list[Row[Values]]:
        """Return the rows of a kind, in the order they were added."""
        return cast(list[Row[Values]], self._rows.get(row_type, []))

    def replace_rows(self, row_type: type[Values], rows: list[Row[Values]]) -> None:
        """Put other rows in the place of those of a kind."""
        self._rows[row_type] = cast(list[Row[SheetRow]], rows)

    @property
    def tables(self) -> Tables:
        """The rows as a reader of program workbooks hands them over."""
        return Tables(by_type={kind: [Table(rows=tuple(rows))] for kind, rows in self._rows.items()})
