"""Identity: by which cells two rows are about the same thing, and what people call it."""

from collections.abc import Mapping

from planner.importing.differences.recorded import Recorded
from planner.workbook.schema import (
    CalendarRow,
    CapacityRow,
    ChangeSheetRow,
    CostRow,
    DemandRow,
    DependencyRow,
    FundRow,
    GoalRow,
    HolidayRow,
    LeaveRow,
    ModeRow,
    ObjectiveRow,
    PersonRow,
    PoolRow,
    ProgramRow,
    ProjectRow,
    RaidRow,
    RequirementRow,
    ScenarioRow,
    ScoreRow,
    SheetRow,
    StakeholderRow,
    TaskRow,
)

PROJECT, TASK, RESOURCE = "project", "task", "resource"
"""What ids can be of."""
KEYS: Mapping[type[SheetRow], tuple[str, ...]] = {
    ProgramRow: (),
    **dict.fromkeys(
        (ProjectRow, TaskRow, PersonRow, PoolRow, FundRow, ObjectiveRow, CalendarRow, RaidRow, ScenarioRow), ("id",)
    ),
    StakeholderRow: ("id", "project"),
    DependencyRow: ("predecessor", "successor"),
    LeaveRow: ("person", "first"),
    CapacityRow: ("resource", "first", "last"),
    CostRow: ("task", "mode", "name"),
    ModeRow: ("task", "id"),
    RequirementRow: ("task", "mode", "id"),
    DemandRow: ("project", "skill", "level", "month"),
    GoalRow: ("kind",),
    ScoreRow: ("project", "objective"),
    HolidayRow: ("calendar", "day"),
    ChangeSheetRow: ("scenario", "kind", "project", "task", "resource", "fund", "first", "number", "percent", "text"),
}
"""Fields that say what a row is about."""
LOOSE_KEYS: Mapping[type[SheetRow], tuple[str, ...]] = {
    LeaveRow: ("person",),
    CapacityRow: ("resource",),
    CostRow: ("task", "name"),
    RequirementRow: ("task",),
}
"""Fields that will do where one row on each side is left that has them in common."""
REFERENCES: Mapping[type[SheetRow], Mapping[str, str]] = {
    ProjectRow: {"only_with": PROJECT},
    TaskRow: {
        "project": PROJECT,
        "predecessors": TASK,
        "resource": RESOURCE,
        "people_as_sent": RESOURCE,
        "pinned_resources": RESOURCE,
    },
    DependencyRow: {"predecessor": TASK, "successor": TASK},
    LeaveRow: {"person": RESOURCE},
    CapacityRow: {"resource": RESOURCE},
    FundRow: {"projects": PROJECT},
    CostRow: {"task": TASK},
    ModeRow: {"task": TASK, "resource": RESOURCE},
    RequirementRow: {"task": TASK, "resource": RESOURCE},
    DemandRow: {"project": PROJECT},
    ScoreRow: {"project": PROJECT},
    RaidRow: {"project": PROJECT},
    StakeholderRow: {"project": PROJECT},
    ChangeSheetRow: {"project": PROJECT, "task": TASK, "resource": RESOURCE},
}
"""Fields that hold ids of other rows, and what these are of."""
KIND_OF_ID: Mapping[type[SheetRow], str] = {
    ProjectRow: PROJECT,
    TaskRow: TASK,
    PersonRow: RESOURCE,
    PoolRow: RESOURCE,
}
_NOUNS: Mapping[type[SheetRow], str] = {
    ProgramRow: "the program",
    ProjectRow: "project",
    TaskRow: "task",
    DependencyRow: "dependency",
    PersonRow: "person",
    LeaveRow: "leave of",
    CapacityRow: "capacity of",
    PoolRow: "pool",
    FundRow: "fund",
    CostRow: "cost of",
    ModeRow: "way to do",
    RequirementRow: "requirement of",
    DemandRow: "demand of",
    GoalRow: "goal",
    ObjectiveRow: "objective",
    ScoreRow: "score of",
    CalendarRow: "calendar",
    HolidayRow: "day off",
    RaidRow: "RAID item",
    StakeholderRow: "stakeholder",
    ScenarioRow: "scenario",
    ChangeSheetRow: "change of scenario",
}


def key_of(row: Recorded) -> tuple[str, ...]:
    """Return what a row is about."""
    return tuple(row.text(field) for field in KEYS[row.kind])


def called(row: Recorded) -> str:
    """Name a row as people do: `task "Design" (APP-1)`."""
    id_, name = row.text("id"), row.text("name")
    if row.kind in KIND_OF_ID and name and name != id_:
        return f'{_NOUNS[row.kind]} "{name}" ({id_})'
    parts = [part for part in key_of(row) if part]
    return " ".join([_NOUNS[row.kind], *([f'"{" / ".join(parts)}"'] if parts else [])])
