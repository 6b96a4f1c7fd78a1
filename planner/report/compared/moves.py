"""Sheet *What moved*: every task that a scenario plans otherwise than the reference."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.domain.ids import ResourceId
from planner.domain.program import Program
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import DAY, QUIET, SIGNED
from planner.sheets.book import Book
from planner.whatif.compared.moves import Move
from planner.whatif.comparison import Comparison

WHAT_MOVED = "What moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class _MoveRow:
    scenario: str
    program: Program
    reference: Program
    move: Move

    def names(self, resources: Iterable[ResourceId]) -> str:
        known = self.reference.resource_by_id | self.program.resource_by_id
        return ", ".join(sorted(known[resource].name or resource for resource in resources))

    @property
    def project(self) -> str:
        projects = self.reference.project_by_id | self.program.project_by_id
        return projects[self.move.project].name or self.move.project


def add_moves(book: Book, comparison: Comparison) -> None:
    """Add a row for each scenario and task, in the order of the scenarios."""
    subtitle = f"Against {comparison.reference.title}; days are working days, later is positive"
    sheet = titled_sheet(book, WHAT_MOVED, "What moved", subtitle)
    add_block(sheet, 3, "", _FIELDS, _rows(comparison), empty="Nothing is planned otherwise.")
    set_block_widths(sheet, _FIELDS)
    sheet.freeze(5, 0)


def _rows(comparison: Comparison) -> Iterator[_MoveRow]:
    reference = comparison.reference.program
    for difference in comparison.differences:
        one = difference.planned
        for move in difference.moves:
            yield _MoveRow(scenario=one.title, program=one.program, reference=reference, move=move)


_FIELDS: tuple[Field[_MoveRow], ...] = (
    Field(title="Scenario", of=lambda r: r.scenario, width=30),
    Field(title="Project", of=lambda r: r.project, width=24),
    Field(title="Task", of=lambda r: r.move.name or r.move.task, width=36),
    Field(title="Change", of=lambda r: ", ".join(r.move.kinds) or "people off", width=20),
    Field(title="First day was", of=lambda r: r.move.before and r.move.before[0], width=13, style=DAY),
    Field(title="First day is", of=lambda r: r.move.after and r.move.after[0], width=13, style=DAY),
    Field(title="Last day was", of=lambda r: r.move.before and r.move.before[1], width=13, style=DAY),
    Field(title="Last day is", of=lambda r: r.move.after and r.move.after[1], width=13, style=DAY),
    Field(title="Moved by", of=lambda r: r.move.days, width=10, style=SIGNED),
    Field(title="New on it", of=lambda r: r.names(r.move.people_new), width=26, style=QUIET),
    Field(title="Off it", of=lambda r: r.names(r.move.people_off), width=26, style=QUIET),
)
