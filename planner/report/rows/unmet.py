"""Unmet support by task and month, with its price."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import RequirementId, TaskId
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.units import ZERO, Money, PersonDays
from planner.domain.work import Task
from planner.measures.support import unmet_support
from planner.report.rows.skills import skill_asked


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmetRow:
    """What nobody covers of one requirement in one month.

    Attributes:
        skill: What is asked for: a skill, or the name of a person or pool.
        month: First day of the month.
        price: Person-days × the program's price of unmet support.
    """

    task: Task
    requirement: RequirementId
    skill: str
    month: date
    person_days: PersonDays
    price: Money


def unmet_rows(program: Program, plan: Plan) -> Iterator[UnmetRow]:
    """Yield a row for each requirement and month with days that nobody covers, in the plan's order."""
    sums: dict[tuple[TaskId, RequirementId, date], PersonDays] = {}
    for row in unmet_support(program, plan):
        key = row.task, row.requirement, row.day.replace(day=1)
        sums[key] = sums.get(key, ZERO) + row.missing
    for (task, requirement, month), person_days in sums.items():
        yield UnmetRow(
            task=program.task_by_id[task],
            requirement=requirement,
            skill=skill_asked(program, program.task_by_id[task], requirement),
            month=month,
            person_days=person_days,
            price=person_days * program.unmet_support_price,
        )
