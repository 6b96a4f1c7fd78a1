"""Tasks with dates and names as sent, by numbers of working days."""

from planner.domain.ids import ResourceId
from planner.domain.work import AsSent, WorkKind
from tests.builders import a_mode, a_requirement, a_task, day


def as_sent(first, last, *names):
    """Give dates by working-day number, both inclusive, and names."""
    return AsSent(
        first=None if first is None else day(first),
        last=None if last is None else day(last),
        resources=tuple(map(ResourceId, names)),
    )


def effort(name, person_days, first, last, *names, project="P", skill="dev", share=100, heads=1, **more):
    """Build a task of person-days that somebody works off between two dates."""
    mode = a_mode("M", a_requirement(skill=skill, effort=person_days, share=share, heads=heads))
    return a_task(name, mode, project=project, as_sent=as_sent(first, last, *names), **more)


def attended(name, share, first, last, *names, kind=WorkKind.DURATION, days=None, must_staff=False, **more):
    """Build a task that needs somebody on each of its days; as many as lie between its dates unless told otherwise."""
    need = a_requirement(effort=None, share=share, must_staff=must_staff)
    mode = a_mode("M", need, kind=kind, duration=last - first + 1 if days is None else days)
    return a_task(name, mode, as_sent=as_sent(first, last, *names), **more)


def duration(name, first, last, **more):
    """Build a task that takes its time and asks for nobody."""
    mode = a_mode("M", kind=WorkKind.DURATION, duration=last - first + 1)
    return a_task(name, mode, as_sent=as_sent(first, last), **more)


def milestone(name, on, **more):
    """Build a milestone on a day."""
    return a_task(name, a_mode("M", kind=WorkKind.DURATION, duration=0), as_sent=as_sent(on, on), **more)
