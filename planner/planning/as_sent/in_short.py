"""In short: the review in a few sentences, the worst of each kind first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from planner.domain.program import Program
from planner.domain.units import ZERO
from planner.planning.as_sent.late import LateKind
from planner.planning.as_sent.missing import MissingKind
from planner.planning.as_sent.names import counted, days_named
from planner.planning.as_sent.review import AsSentReview
from planner.planning.as_sent.sentences import (
    late_sentence,
    link_sentence,
    missing_sentence,
    overload_sentence,
    shortage_sentence,
)

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One kind of finding.

    Attributes:
        title: With the number of findings: `23 overloads of 9 people, 41 days too much`.
        sentences: All of them, the worst first.
        is_grave: Whether the plan cannot be carried out like this; else it is worth a look or a question.
    """

    title: str
    sentences: tuple[str, ...]
    is_grave: bool = True


def topics(program: Program, review: AsSentReview) -> tuple[Topic, ...]:
    """Put the review into words, gravest topic first."""
    certain = [found for found in review.overloads if not found.can_level]
    uneven = [found for found in review.overloads if found.can_level]
    gaps = _topic(program, _gaps(review), review.missing, missing_sentence)
    evenly = f"{counted(len(uneven), 'overload')} only if work is spread evenly"
    lesser = (gaps, *([_topic(program, evenly, uneven, overload_sentence)] if uneven else []))
    return (
        _topic(program, _overloaded(review), certain, overload_sentence),
        _topic(program, _shorts(review), review.skill_shortages, shortage_sentence),
        _topic(program, _lates(program, review), review.late, late_sentence),
        _topic(program, _breaks(review), review.broken_links, link_sentence),
        *(replace(topic, is_grave=False) for topic in lesser),
    )


def headline(review: AsSentReview) -> str:
    """Say how much of the plan could be judged."""
    undated = review.tasks - review.dated
    judged = f"{counted(review.tasks, 'task')} of all projects as sent"
    return f"{judged}; {counted(undated, 'task')} without dates that can be reckoned with" if undated else judged


def _topic(program: Program, title: str, found: Sequence[Found], sentence: Callable[[Program, Found], str]) -> Topic:
    return Topic(title=title, sentences=tuple(sentence(program, one) for one in found))


def _as_far(review: AsSentReview) -> str:
    """Nothing found in a plan without tasks or dates is no good news."""
    if not review.tasks:
        return ", as there are no tasks"
    return "" if review.dated == review.tasks else f", as far as tasks have dates: {review.dated} of {review.tasks}"


def _overloaded(review: AsSentReview) -> str:
    certain = [found for found in review.overloads if not found.can_level]
    if not review.people:
        return f"No sheet names anybody for work to come{_as_far(review)}"
    if not certain:
        return f"Nobody is overloaded{_as_far(review)}"
    who = len({found.resource for found in certain})
    people = "1 person or pool" if who == 1 else f"{who} people and pools"
    days = days_named(sum((found.missing for found in certain), ZERO))
    return f"{counted(len(certain), 'overload')} of {people}, {days} person-days too much"


def _shorts(review: AsSentReview) -> str:
    if not review.skill_shortages:
        return f"No skill runs short{_as_far(review)}"
    skills = len({found.skill for found in review.skill_shortages})
    missing = days_named(sum((found.missing for found in review.skill_shortages), ZERO))
    return f"{counted(skills, 'skill')} short, {missing} person-days that nobody can give"


def _lates(program: Program, review: AsSentReview) -> str:
    if not review.late:
        return f"No date is missed{_as_far(review)}"
    cost = sum((found.cost for found in review.late if found.cost is not None), ZERO)
    hard = sum(found.kind is LateKind.DEADLINE for found in review.late)
    parts = [counted(len(review.late), "date") + " not kept"]
    parts += [f"{counted(hard, 'deadline')} among them"] if hard else []
    parts += [f"cost of delay {cost:,.0f} {program.currency}"] if cost else []
    return ", ".join(parts)


def _breaks(review: AsSentReview) -> str:
    if not review.broken_links:
        return f"No link breaks{_as_far(review)}"
    points = sum(link.is_integration_point for link in review.broken_links)
    return f"{counted(len(review.broken_links), 'link')} broken, {points} of them between projects"


def _no_gap(review: AsSentReview) -> str:
    """Say what was looked at: what no sheet says, or what could not be read, is not known to be complete."""
    if not review.tasks:
        return "There are no tasks that could have gaps"
    asks = "asks" if review.unasked == 1 else "ask"
    unasked = f"; {review.unasked} of them {asks} for nobody" if review.unasked else ""
    return f"No gap in {counted(review.tasks, 'task')}{unasked}"


def _gaps(review: AsSentReview) -> str:
    if not review.missing:
        return _no_gap(review)
    undated = sum(found.kind is MissingKind.NO_DATES for found in review.missing)
    nobody = sum(found.kind is MissingKind.NOBODY for found in review.missing)
    parts = [counted(len(review.missing), "gap") + " in the sheets"]
    parts += [f"{undated} without dates"] if undated else []
    parts += [f"{nobody} that name nobody"] if nobody else []
    return ", ".join(parts)
