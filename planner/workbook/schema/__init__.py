"""The schema: every sheet and column of the program workbook, once.

The template, the reader, the writer and `docs/workbook.md` derive from it.
"""

from planner.workbook.schema.column import SheetRow
from planner.workbook.schema.funds import FundRow
from planner.workbook.schema.people import CapacityRow, LeaveRow, PersonRow, PoolRow
from planner.workbook.schema.program import CalendarRow, GoalRow, HolidayRow, ObjectiveRow, ProgramRow
from planner.workbook.schema.projects import ProjectRow, ScoreRow
from planner.workbook.schema.raid import RaidRow, StakeholderRow
from planner.workbook.schema.scenarios import ChangeSheetRow, ScenarioRow
from planner.workbook.schema.tasks import DemandRow, DependencyRow, TaskRow
from planner.workbook.schema.work import CostRow, ModeRow, RequirementRow

SHEETS: tuple[type[SheetRow], ...] = (
    ProgramRow,
    ProjectRow,
    TaskRow,
    DependencyRow,
    PersonRow,
    LeaveRow,
    CapacityRow,
    PoolRow,
    FundRow,
    CostRow,
    ModeRow,
    RequirementRow,
    DemandRow,
    GoalRow,
    ObjectiveRow,
    ScoreRow,
    CalendarRow,
    HolidayRow,
    RaidRow,
    StakeholderRow,
    ScenarioRow,
    ChangeSheetRow,
)
"""The sheets, in the order of the workbook."""

IMPORT_SHEETS = ("Import", "Questions", "Remarks", "Origins")
"""Sheets that say how a program was put together from other workbooks."""

CHANGES_SINCE = "Changes since"
"""Sheet that says what changed since the import before."""

OWN_SHEETS = frozenset({"Read me", "Lists", CHANGES_SINCE, *IMPORT_SHEETS})
"""Sheets of ours that hold no input."""

EXAMPLE = "EXAMPLE"
"""A row whose first cell begins with this word is an example and never read."""

__all__ = [
    "CHANGES_SINCE",
    "EXAMPLE",
    "OWN_SHEETS",
    "SHEETS",
    "CalendarRow",
    "CapacityRow",
    "ChangeSheetRow",
    "CostRow",
    "DemandRow",
    "DependencyRow",
    "FundRow",
    "GoalRow",
    "HolidayRow",
    "LeaveRow",
    "ModeRow",
    "ObjectiveRow",
    "PersonRow",
    "PoolRow",
    "ProgramRow",
    "ProjectRow",
    "RaidRow",
    "RequirementRow",
    "ScenarioRow",
    "ScoreRow",
    "SheetRow",
    "StakeholderRow",
    "TaskRow",
]
