"""The allocation workbook: the plan as Excel, to read, to send round and to edit."""

from collections.abc import Sequence
from pathlib import Path

from planner.domain.plan import Baseline
from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.planning.solve import CheckedOutcome
from planner.report.sheets.assignments import add_assignments
from planner.report.sheets.assumptions import add_assumptions
from planner.report.sheets.changes import add_changes
from planner.report.sheets.earliest import add_earliest
from planner.report.sheets.gantt import add_gantt
from planner.report.sheets.late import add_late
from planner.report.sheets.milestones import add_milestones
from planner.report.sheets.money import add_money
from planner.report.sheets.people_by_week import add_people_by_week
from planner.report.sheets.projects import add_projects
from planner.report.sheets.schedule import add_schedule
from planner.report.sheets.skills_by_month import add_skills_by_month
from planner.report.sheets.spending import add_spending
from planner.report.sheets.summary import add_summary
from planner.report.sheets.unmet_support import add_unmet_support
from planner.sheets.book import Book


def write_allocation(
    path: Path,
    program: Program,
    checked: CheckedOutcome,
    *,
    notes: Sequence[InputProblem] = (),
    baseline: Baseline | None = None,
    scenario: str = "",
) -> None:
    """Write what came of planning as a workbook; without a plan it has a summary and the assumptions only.

    Sheets *Projects*, *Schedule*, *Assignments* and *Spending* are what `planner.report.read_back` reads.

    Args:
        notes: Assumptions, warnings and ignored input to list.
        baseline: What the plan is compared with; None takes what *least change* was measured against.
        scenario: Name of the scenario planned; empty for the program as it is.

    Raises:
        OSError: If the file cannot be written.
    """
    plan = checked.outcome.plan
    baseline = baseline or checked.baseline
    with Book(path) as book:
        add_summary(book, program, checked, baseline=baseline, scenario=scenario)
        if plan is not None:
            add_gantt(book, program, plan, baseline)
            add_people_by_week(book, program, plan)
            add_skills_by_month(book, program, plan)
            add_milestones(book, program, plan, baseline)
            add_money(book, program, plan)
            add_late(book, program, checked.outcome)
            add_earliest(book, program, checked.outcome)
            add_unmet_support(book, program, plan)
            add_changes(book, program, plan, baseline)
        add_assumptions(book, notes)
        if plan is not None:
            add_projects(book, program, plan)
            add_schedule(book, program, plan)
            add_assignments(book, program, plan)
            add_spending(book, program, plan)
