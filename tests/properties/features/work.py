"""Features of work: modes, kinds, heads, shares, support and month demand."""

from datetime import date

from planner.domain.demand import demand_task
from planner.domain.ids import ProjectId, SkillId
from planner.domain.work import WorkKind
from tests.builders import a_mode, a_person, a_requirement
from tests.properties.draft import Draft


def share_range(draft: Draft) -> None:
    """A task bears a range of shares."""
    share = draft.pick((60, 100, 50))
    draft.change_requirement(draft.effort_task(), share=share, least_share=share - draft.pick((10, 5)))


def heads(draft: Draft) -> None:
    """A task needs two different people."""
    if len(draft.people) == 1:
        draft.people.append(a_person("Dee", rate=draft.decimal("0", "120")))
    draft.change_requirement(draft.effort_task(), heads=2)


def several_modes(draft: Draft) -> None:
    """A task can be done in another mode: bought, or with more people."""
    task = draft.effort_task()
    bought = a_mode("N", duration=draft.number(1, 3), kind=WorkKind.DURATION, costs=())
    faster = a_mode("N", a_requirement("R", effort="0.5", heads=draft.number(1, 2)))
    draft.change_task(task, modes=(*task.modes[:1], draft.pick((bought, faster))))


def named_person(draft: Draft) -> None:
    """A task needs somebody by name."""
    person = draft.pick(draft.people)
    draft.change_requirement(draft.effort_task(), skill=None, resource=person.id, level=1, heads=1)


def duration(draft: Draft) -> None:
    """A task takes exactly so many days, with somebody there on each of them."""
    share = draft.pick((100, 50))
    least = draft.pick((None, share - 5))
    requirement = a_requirement(effort=None, share=share, least_share=least)
    draft.add_task(a_mode("M", requirement, kind=WorkKind.DURATION, duration=draft.number(1, 3)))


def milestone(draft: Draft) -> None:
    """A date that matters, after or before some work."""
    present = (a_requirement(effort=None),) if draft.number(0, 3) == 3 else ()
    draft.add_task(a_mode("M", *present, kind=WorkKind.DURATION, duration=0))


def support(draft: Draft) -> None:
    """A level of effort over a span; whoever covers it may be missing at times."""
    share = draft.pick((50, 100))
    requirement = a_requirement(
        effort=None, share=share, least_share=draft.pick((None, share - 10)), heads=draft.pick((1, 1, 2))
    )
    draft.add_task(a_mode("M", requirement, kind=WorkKind.SUPPORT, duration=draft.number(1, 4)))


def must_staff(draft: Draft) -> None:
    """Support of which no day may go uncovered."""
    share = draft.pick((50, 100, 20))
    requirement = a_requirement(effort=None, share=share, must_staff=True, least_share=draft.pick((None, share - 10)))
    draft.add_task(a_mode("M", requirement, kind=WorkKind.SUPPORT, duration=draft.number(1, 2)))


def month_demand(draft: Draft) -> None:
    """A role is needed in a month or in two."""
    project = ProjectId(draft.any_project())
    for month in range(1, draft.number(1, 2) + 1):
        fte, first = draft.decimal("0.5", "1", "1.4"), date(2027, month, 1)
        task = demand_task(project=project, skill=SkillId("dev"), month=first, fte=fte)
        if all(task.id != other.id for other in draft.tasks):
            draft.tasks.append(task)


def month_shift(draft: Draft) -> None:
    """A project's month demand may shift."""
    month_demand(draft)
    shifted = draft.task(lambda task: task.month is not None)
    project = next(project for project in draft.projects if project.id == shifted.project)
    draft.change_project(project, may_shift_months=draft.number(1, 2))
