"""Month demand: a role needed for a month, before anyone has listed tasks."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from planner.domain.ids import ModeId, ProjectId, RequirementId, SkillId, TaskId
from planner.domain.source import Source
from planner.domain.work import FULL_SHARE, SHARE_STEP, Mode, Requirement, Task, WorkKind


def demand_task(
    *,
    project: ProjectId,
    skill: SkillId,
    month: date,
    fte: Decimal,
    level: int = 1,
    must_staff: bool = False,
    source: Source | None = None,
) -> Task:
    """Build the support task that asks for `fte` of a skill in one calendar month.

    The whole part of `fte` becomes heads at 100 %, the rest one head at the rest rounded to 5 %.

    Args:
        month: Any day of the month.
        fte: Full-time equivalents, positive.

    Raises:
        ValueError: If `fte` rounds to nothing.
    """
    percent = int((fte * FULL_SHARE / SHARE_STEP).quantize(Decimal(1), ROUND_HALF_UP)) * SHARE_STEP
    whole, rest = divmod(percent, FULL_SHARE)
    requirements = []
    if whole:
        requirements.append(
            Requirement(
                id=RequirementId("full"), skill=skill, level=level, heads=whole, must_staff=must_staff, source=source
            )
        )
    if rest:
        requirements.append(
            Requirement(
                id=RequirementId("part"), skill=skill, level=level, share=rest, must_staff=must_staff, source=source
            )
        )
    if not requirements:
        raise ValueError(f"demand of {project} for {skill} in {month:%Y-%m}: {fte} FTE rounds to nothing")
    suffix = f" level {level}" if level > 1 else ""
    return Task(
        id=TaskId(f"{project}/{skill}{suffix}/{month:%Y-%m}"),
        project=project,
        name=f"{skill}{suffix}, {month:%Y-%m}",
        month=month.replace(day=1),
        modes=(Mode(id=ModeId("demand"), kind=WorkKind.SUPPORT, duration=0, requirements=tuple(requirements)),),
        source=source,
    )


def demanded_fte(task: Task) -> Decimal:
    """Return the full-time equivalents that a month task asks for."""
    return sum((Decimal(r.heads * r.share) for r in task.modes[0].requirements), Decimal(0)) / FULL_SHARE


def shifted_month(month: date, months: int) -> date:
    """Return the first day of the month that lies `months` after the one that starts on `month`."""
    years, index = divmod(month.month - 1 + months, 12)
    return date(month.year + years, index + 1, 1)
