"""The review as JSON, for other programs: ISO dates, person-days, whole percent."""

from datetime import date

from planner.domain.program import Program
from planner.planning.as_sent.late import Late
from planner.planning.as_sent.links import BrokenLink
from planner.planning.as_sent.missing import Missing
from planner.planning.as_sent.overload import Overload
from planner.planning.as_sent.review import AskedOf, AsSentReview
from planner.planning.as_sent.sentences import (
    late_sentence,
    link_sentence,
    missing_sentence,
    overload_sentence,
    shortage_sentence,
)
from planner.planning.as_sent.skills import SkillShortage
from planner.report.plan_json import Json


def as_sent_json(program: Program, review: AsSentReview) -> dict[str, Json]:
    """Return the review; all dates are inclusive, each finding has its sentence, the worst come first."""
    return {
        "program": program.name,
        "status_date": _day(program.status_date),
        "tasks": review.tasks,
        "tasks_with_dates": review.dated,
        "overloads": [_overload(program, found) for found in review.overloads],
        "skill_shortages": [_shortage(program, found) for found in review.skill_shortages],
        "late": [_late(program, found) for found in review.late],
        "broken_links": [_link(program, found) for found in review.broken_links],
        "missing": [_missing(program, found) for found in review.missing],
        "weeks": [_day(monday) for monday in review.mondays],
        "people": [_person(row) for row in review.people],
    }


def _overload(program: Program, found: Overload) -> Json:
    return {
        "kind": found.kind.value,
        "resource": found.resource,
        "first": _day(found.first),
        "last": _day(found.last),
        "asked_days": float(found.asked),
        "offered_days": float(found.offered),
        "load_percent": found.load_percent,
        "capacity_percent": found.capacity_percent,
        "leave_days": found.on_leave,
        "fits_if_moved": found.can_level,
        "tasks": [{"task": share.task, "days": float(share.person_days)} for share in found.tasks],
        "text": overload_sentence(program, found),
    }


def _shortage(program: Program, found: SkillShortage) -> Json:
    return {
        "skill": found.skill,
        "level": found.level,
        "first": _day(found.first),
        "last": _day(found.last),
        "needed_days": float(found.needed),
        "available_days": float(found.available),
        "people": found.people,
        "tasks": list(found.tasks),
        "text": shortage_sentence(program, found),
    }


def _late(program: Program, found: Late) -> Json:
    return {
        "kind": found.kind.value,
        "project": found.project,
        "task": found.task,
        "limit": _day(found.limit),
        "as_sent": _day(found.planned),
        "days": found.days,
        "cost_of_delay": None if found.cost is None else float(found.cost),
        "text": late_sentence(program, found),
    }


def _link(program: Program, found: BrokenLink) -> Json:
    return {
        "predecessor": found.dependency.predecessor,
        "successor": found.dependency.successor,
        "kind": found.dependency.kind.value,
        "lag": found.dependency.lag,
        "days_too_early": found.days,
        "between_projects": found.is_integration_point,
        "text": link_sentence(program, found),
    }


def _missing(program: Program, found: Missing) -> Json:
    return {
        "kind": found.kind.value,
        "task": found.task,
        "resource": found.resource,
        "text": missing_sentence(program, found),
    }


def _person(row: AskedOf) -> Json:
    return {
        "resource": row.resource,
        "asked_days": [float(week.asked) for week in row.weeks],
        "offered_days": [float(week.offered) for week in row.weeks],
    }


def _day(day: date) -> str:
    return day.isoformat()
