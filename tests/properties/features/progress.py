"""Features of progress: work that has begun, or is over, before the status date."""

from dataclasses import replace
from datetime import date

from planner.domain.ids import ResourceId
from planner.domain.plan import BaselineTask
from planner.domain.work import Progress, Task
from tests.properties.draft import Draft


def started(draft: Draft) -> None:
    """A task has begun; a part of it is done, somebody may be at work on it."""
    task = _begun(draft)
    progress = Progress(percent=draft.pick((50, 25, 33)), started=_start(draft), spent=draft.decimal("0", "60", "300"))
    draft.change_task(task, progress=progress)


def remaining(draft: Draft) -> None:
    """Of a task it is said outright how much remains."""
    task = _begun(draft)
    left = draft.decimal("1", "0.3", "2")
    draft.change_task(task, progress=Progress(percent=draft.pick((0, 50)), remaining=left, started=_start(draft)))


def done(draft: Draft) -> None:
    """A task is over."""
    task = _begun(draft)
    first = draft.number(-2, draft.status)
    finished = draft.day(draft.number(first, max(first, draft.status - 1)))
    stated = Progress(percent=100, started=draft.day(first), finished=finished, spent=draft.decimal("0", "60", "300"))
    draft.change_task(task, progress=draft.pick((stated, Progress(percent=100))))


def baseline(draft: Draft) -> None:
    """There is a baseline, of some tasks and of some of their facts; fewer changes may matter most."""
    draft.baseline = []
    for task in draft.tasks[: draft.number(1, len(draft.tasks))]:
        first = draft.a_day()
        draft.baseline.append(
            BaselineTask(
                task=task.id,
                mode=draft.pick((None, task.modes[-1].id)),
                start=draft.pick((None, draft.day(first), draft.date_near(first))),
                end=draft.pick((None, draft.day(draft.number(first, draft.last)))),
                resources=draft.pick((None, frozenset[ResourceId](), frozenset({draft.people[0].id}))),
            )
        )


def _begun(draft: Draft) -> Task:
    """Draw an untouched task that takes time and take away the pins that a begun task cannot have."""
    draft.status = max(draft.status, draft.number(0, 1))
    task = draft.untouched(lambda task: not task.is_milestone)
    return draft.change_task(task, pins=replace(task.pins, start=None))


def _start(draft: Draft) -> date | None:
    return draft.pick((None, draft.day(draft.number(-1, draft.status))))
