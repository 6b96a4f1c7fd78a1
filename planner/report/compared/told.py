"""Sheet *Whom to tell*: who is concerned if a scenario is chosen instead of the reference."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.domain.program import Program
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import WORKDAYS
from planner.sheets.book import Book
from planner.sheets.style import WRAPPED
from planner.whatif.compared.affected import Affected
from planner.whatif.comparison import Comparison

WHOM_TO_TELL = "Whom to tell"
_WRAPPED = replace(WRAPPED, indent=1, align="left")


@dataclass(frozen=True, slots=True, kw_only=True)
class _ToldRow:
    scenario: str
    program: Program
    reference: Program
    affected: Affected

    @property
    def projects(self) -> str:
        known = self.reference.project_by_id | self.program.project_by_id
        return ", ".join(known[project].name or project for project in self.affected.projects)

    @property
    def tasks(self) -> str:
        known = self.reference.task_by_id | self.program.task_by_id
        return ", ".join(known[task].name or task for task in self.affected.tasks)


def add_told(book: Book, comparison: Comparison) -> None:
    """Add a row for each scenario and person, managers first."""
    subtitle = f"If the scenario replaces {comparison.reference.title}"
    sheet = titled_sheet(book, WHOM_TO_TELL, "Whom to tell", subtitle)
    add_block(sheet, 3, "", _FIELDS, _rows(comparison), empty="Nobody.")
    set_block_widths(sheet, _FIELDS)
    sheet.freeze(5, 0)


def _rows(comparison: Comparison) -> Iterator[_ToldRow]:
    reference = comparison.reference.program
    for difference in comparison.differences:
        one = difference.planned
        for affected in difference.affected:
            yield _ToldRow(scenario=one.title, program=one.program, reference=reference, affected=affected)


_FIELDS: tuple[Field[_ToldRow], ...] = (
    Field(title="Scenario", of=lambda r: r.scenario, width=32),
    Field(title="Who", of=lambda r: r.affected.who, width=24),
    Field(title="Why", of=lambda r: r.affected.concern.value, width=20),
    Field(title="Tasks", of=lambda r: len(r.affected.tasks), width=8, style=WORKDAYS),
    Field(title="Projects", of=lambda r: r.projects, width=36, style=_WRAPPED),
    Field(title="Which", of=lambda r: r.tasks, width=80, style=_WRAPPED),
)
