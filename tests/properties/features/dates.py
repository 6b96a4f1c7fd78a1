"""Features of dates: releases, due dates, deadlines, links and pins."""

from collections.abc import Callable

from planner.domain.ids import ModeId
from planner.domain.people import Person
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage, stage
from planner.domain.work import Pins, ResourcePin, Task
from tests.builders import a_link, a_mode
from tests.properties.draft import Draft


def _asks_for_a_skill(task: Task) -> bool:
    asked = task.modes[0].requirements
    return stage(task) is Stage.UNTOUCHED and bool(asked) and asked[0].skill == "dev"


LAGS = (0, 1, -1, 2, -2)


def release(draft: Draft) -> None:
    """A task, or a project, may not start before a date."""
    day = draft.date_near(draft.number(0, 1))
    if draft.flag():
        draft.change_project(draft.projects[0], release=day)
    else:
        draft.change_task(draft.untouched(), release=day)


def due_date(draft: Draft) -> None:
    """A task is due, and delay costs money."""
    draft.change_project(draft.projects[0], cost_of_delay=draft.decimal("100", "33.33", "0"))
    draft.change_task(draft.task(), due=draft.date_near(draft.number(0, 2)))


def deadline(draft: Draft) -> None:
    """A task, or a project, may not end after a date."""
    day = draft.date_near(draft.number(2, draft.last))
    if draft.flag():
        draft.change_project(draft.projects[-1], deadline=day)
    else:
        draft.change_task(draft.task(lambda task: task.release is None), deadline=day)


def link(kind: str) -> Callable[[Draft], None]:
    """Return the feature of a dependency of this kind, with any lag."""

    def dependency(draft: Draft) -> None:
        before = draft.number(0, len(draft.tasks) - 2)
        after = draft.number(before + 1, len(draft.tasks) - 1)
        draft.links.append(a_link(draft.tasks[before].id, draft.tasks[after].id, kind, draft.pick(LAGS)))

    dependency.__doc__ = f"Two tasks are linked {kind}."
    return dependency


def optional_link(draft: Draft) -> None:
    """A link between two projects that falls away if the first is not done."""
    second = draft.other_project()
    tasks = [next(t for t in draft.tasks if t.project == p) for p in (draft.projects[0].id, second.id)]
    ids = sorted((task.id for task in tasks), key=[task.id for task in draft.tasks].index)
    draft.links.append(a_link(ids[0], ids[1], lag=draft.pick((0, 1)), optional=draft.pick((True, True, False))))
    before = next(project for project in draft.projects if project.id == draft.tasks_by_id[ids[0]].project)
    draft.change_project(before, selection=draft.pick((SelectionRule.MUST_NOT, SelectionRule.MAY, before.selection)))


def pinned_start(draft: Draft) -> None:
    """A task starts on a given date."""
    task = draft.untouched()
    at = draft.number(draft.status, min(draft.last, draft.status + 2))
    draft.change_task(task, pins=Pins(start=draft.date_near(at), mode=task.pins.mode, resources=task.pins.resources))


def pinned_mode(draft: Draft) -> None:
    """A task is done in a given mode though there is another."""
    task = draft.untouched(lambda task: len(task.modes) == 1)
    both = (*task.modes, a_mode("X"))
    mode = ModeId(draft.pick(both).id)
    draft.change_task(task, modes=both, pins=Pins(start=task.pins.start, mode=mode, resources=task.pins.resources))


def pinned_resource(draft: Draft) -> None:
    """Somebody who can must be on a task."""
    task = draft.task(_asks_for_a_skill)
    needed = task.modes[0].requirements[0]
    able = [p for p in draft.people if isinstance(p, Person) and needed.skill and p.level(needed.skill) >= needed.level]
    if not able:
        able = draft.people[:1]
        task = draft.add_task()
        needed = task.modes[0].requirements[0]
    pin = ResourcePin(resource=draft.pick(able).id, requirement=draft.pick((None, needed.id)))
    draft.change_task(task, pins=Pins(start=task.pins.start, mode=task.pins.mode, resources=(pin,)))
