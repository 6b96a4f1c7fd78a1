"""Goals reached: value, bound and gap in the goal's own unit, and what the bound rests on."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from planner.domain.goals import GoalKind
from planner.domain.outcome import GoalResult, Outcome
from planner.domain.program import Program


class Unit(StrEnum):
    """What a goal's value counts."""

    MONEY = "money"
    PERSON_DAYS = "person-days"
    PROJECTS = "projects"
    CHANGES = "changes"
    PEOPLE_AND_WEEKS = "people and weeks"
    DAYS = "working days"
    PER_MILLE = "tenths of a percent"


_UNITS = {
    GoalKind.NET_VALUE: Unit.MONEY,
    GoalKind.LEFT_OUT: Unit.PROJECTS,
    GoalKind.UNMET_SUPPORT: Unit.PERSON_DAYS,
    GoalKind.COST: Unit.MONEY,
    GoalKind.LEAST_CHANGE: Unit.CHANGES,
    GoalKind.STEADINESS: Unit.PEOPLE_AND_WEEKS,
    GoalKind.MAKESPAN: Unit.DAYS,
    GoalKind.TOTAL_DELAY: Unit.DAYS,
    GoalKind.WEIGHTED_TARDINESS: Unit.MONEY,
    GoalKind.FAIR_LOAD: Unit.PER_MILLE,
    GoalKind.ALL_IN_MONEY: Unit.MONEY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalRow:
    """One goal of the outcome.

    Attributes:
        number: 1 is the most important.
        rests_on: Among which plans the bound holds.
    """

    number: int
    result: GoalResult
    unit: Unit
    rests_on: str

    @property
    def verdict(self) -> str:
        """What is known about the value, in words."""
        if self.result.is_proved:
            return "proved best"
        if self.result.gap is None:
            return "no bound known"
        return f"at most {self.result.gap:.1%} from the best" if self.result.gap else "bound reached"

    @property
    def distance(self) -> Decimal | None:
        """How far the value is from the bound, in the goal's unit; None without a bound."""
        return None if self.result.bound is None else abs(self.result.value - self.result.bound)


def unit_of(kind: GoalKind, currency: str) -> str:
    """Return the name of a goal's unit; money by its currency."""
    unit = _UNITS[kind]
    return currency if unit is Unit.MONEY else unit.value


def is_money(kind: GoalKind) -> bool:
    """Tell whether a goal's value is an amount of money."""
    return _UNITS[kind] is Unit.MONEY


def goal_rows(program: Program, outcome: Outcome) -> Iterator[GoalRow]:
    """Yield a row for each goal reached, in order."""
    tolerances = {goal.kind: goal for goal in program.goals}
    for number, result in enumerate(outcome.goals, start=1):
        earlier = [before.kind for before in outcome.goals[: number - 1]]
        loose = any(
            kind in tolerances and (tolerances[kind].tolerance or tolerances[kind].tolerance_percent)
            for kind in earlier
        )
        yield GoalRow(number=number, result=result, unit=_UNITS[result.kind], rests_on=_rests_on(earlier, loose=loose))


def _rests_on(earlier: list[GoalKind], *, loose: bool) -> str:
    if not earlier:
        return "among all plans"
    names = ", ".join(earlier)
    kept = "within the stated tolerance" if loose else "at the values reached"
    return f"among plans that keep {names} {kept}"
