"""Tiny programs, drawn so that named features of the domain come together in them."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter as Printer

from planner.domain.goals import GoalKind
from planner.domain.plan import Baseline
from planner.domain.program import Program
from planner.domain.work import DependencyKind
from tests.oracle.enumerate import size
from tests.properties.draft import Draft, fill
from tests.properties.effort import FACTOR
from tests.properties.features import calendars, dates, goals, money, people, progress, work
from tests.properties.telling import told

Feature = Callable[[Draft], None]

TIME: dict[str, Feature] = {"holiday": calendars.holiday, "status later": calendars.status_later}
"""Applied before anything has a date."""

MONTHS: dict[str, Feature] = {"month demand": work.month_demand, "month shift": work.month_shift}
"""These need short months."""

OTHERS: dict[str, Feature] = {
    "several modes": work.several_modes,
    "share range": work.share_range,
    "heads": work.heads,
    "named person": work.named_person,
    "duration": work.duration,
    "milestone": work.milestone,
    "support": work.support,
    "must staff": work.must_staff,
    **MONTHS,
    "levels": people.levels,
    "two skills": people.two_skills,
    "leave": people.leave,
    "own calendar": people.own_calendar,
    "part-time": people.part_time,
    "dated capacity": people.dated_capacity,
    "max tasks": people.max_tasks,
    "max projects": people.max_projects,
    "named pool": people.named_pool,
    "skilled pool": people.skilled_pool,
    "may do": money.may_do,
    "must not": money.must_not,
    "exclusive": money.exclusive,
    "only with": money.only_with,
    "benefits": money.benefits,
    "cost at start": money.cost_at_start,
    "cost at end": money.cost_at_end,
    "cost evenly": money.cost_evenly,
    "funds by period": money.funds,
    "own category": money.own_category,
    "eligibility": money.eligibility,
    "carry-over": money.carry_over,
    "contingency": money.contingency,
    "budget cap": money.budget_cap,
    "counted category": money.counted,
    "release": dates.release,
    "due date": dates.due_date,
    "deadline": dates.deadline,
    **{f"{kind} link": dates.link(kind) for kind in DependencyKind},
    "optional link": dates.optional_link,
    "pinned mode": dates.pinned_mode,
    "pinned start": dates.pinned_start,
    "pinned resource": dates.pinned_resource,
    "started": progress.started,
    "remaining": progress.remaining,
    "done": progress.done,
    "baseline": progress.baseline,
    **{f"first {kind}": goals.first_goal(kind) for kind in GoalKind if kind is not GoalKind.NET_VALUE},
    "tolerances": goals.tolerances,
}
"""Applied in this order, whichever way round they are asked for."""

FEATURES: dict[str, Feature] = {**TIME, **OTHERS}
LARGEST = 100_000
"""Ways to place all tasks above which a program is drawn anew."""


@dataclass(frozen=True, kw_only=True, repr=False)
class Case:
    """A program with the baseline it is planned against."""

    program: Program
    baseline: Baseline | None

    def __repr__(self) -> str:
        """Show what a person needs to see of a failing case."""
        return f"Case(\n    program={told(self.program)},\n    baseline={told(self.baseline)},\n)"

    def _repr_pretty_(self, printer: Printer, cycle: bool) -> None:  # noqa: ARG002 -- the signature is hypothesis's
        """Have hypothesis show the same."""
        printer.text(repr(self))


@st.composite
def cases(draw: Callable[[st.SearchStrategy[Any]], Any], features: Collection[str]) -> Case:
    """Draw a program that has these features."""
    draft = Draft(draw=draw)
    assume(draft.number(0, 99) > 0)  # the simplest example of all tests nothing, and comes first in every test
    draft.last = draft.number(4, 7)
    draft.first = draft.pick(calendars.FIRST_DATES)
    if MONTHS.keys() & features:
        calendars.short_months(draft)
    for name in (name for name in TIME if name in features):
        TIME[name](draft)
    fill(draft)
    for name in (name for name in OTHERS if name in features):
        OTHERS[name](draft)
    program = draft.program()
    assume(size(program) <= LARGEST)
    return Case(program=program, baseline=None if draft.baseline is None else Baseline(tasks=tuple(draft.baseline)))


def groups_of_three() -> list[tuple[str, ...]]:
    """Return groups of features in which every pair of features comes together at least once, most pairs once."""
    names = list(FEATURES)
    left = {frozenset(pair) for pair in combinations(names, 2)}
    groups: list[tuple[str, ...]] = []
    for one, other in combinations(names, 2):
        if frozenset((one, other)) in left:
            third = max(names, key=lambda name: (name not in (one, other)) + _new_pairs(left, name, one, other))
            groups.append((one, other, third))
            left -= {frozenset(pair) for pair in combinations(groups[-1], 2)}
    return groups


def half_of_the_groups(rest: int) -> list[tuple[str, ...]]:
    """Return every other group of three, or all where properties are tried thoroughly.

    Args:
        rest: 0 or 1: which half.
    """
    return groups_of_three() if FACTOR > 1 else groups_of_three()[rest::2]


def _new_pairs(left: Collection[frozenset[str]], name: str, *others: str) -> int:
    return sum(frozenset((name, other)) in left for other in others)


def any_cases(most: int = 5) -> st.SearchStrategy[Case]:
    """Draw a program with up to `most` features of any kind."""
    names = st.lists(st.sampled_from(list(FEATURES)), unique=True, min_size=2, max_size=most)
    return names.flatmap(lambda chosen: cases(frozenset(chosen)))
