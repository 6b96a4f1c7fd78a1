"""Customer care: nobody has listed tasks yet, only people wanted by month."""

from datetime import date
from decimal import Decimal

from planner.domain.demand import demand_task
from planner.domain.ids import ProjectId, SkillId
from planner.domain.work import Task

_CARE_MONTHS = (
    ("care", 1, 6, "1"), ("care", 1, 7, "1"), ("care", 1, 8, "2"), ("care", 1, 9, "2.5"),
    ("care", 2, 8, "0.25"), ("care", 2, 9, "0.25"),
)  # fmt: skip
CARE_TASKS: tuple[Task, ...] = tuple(
    demand_task(
        project=ProjectId("CARE"), skill=SkillId(skill), level=level, month=date(2027, month, 1), fte=Decimal(fte)
    )
    for skill, level, month, fte in _CARE_MONTHS
)
