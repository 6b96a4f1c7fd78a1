"""Goals in order: what bounds known beforehand save, and that they repeat nothing with a budget of steps."""

from dataclasses import dataclass, field
from decimal import Decimal
from threading import Event

import pytest

from planner.domain.goals import Goal, GoalKind
from planner.domain.program import Program
from planner.solver import lexicographic
from planner.solver.budget import Budget
from planner.solver.cpsat import Verdict, run
from planner.solver.instance.program import compile_program
from planner.solver.lexicographic import Lexicographic
from planner.solver.model.build import build_model
from planner.solver.options import Options
from planner.solver.schedule import Schedule
from tests.builders import a_mode, a_person, a_program, a_requirement, a_task


@dataclass
class ARun:
    """A running solve that notes what it is told."""

    program: Program
    budget: Budget
    bounds: dict[GoalKind, Decimal]
    reached: dict[GoalKind, Decimal] = field(default_factory=dict)
    kept: list[Schedule] = field(default_factory=list)

    def learn(self, kind, bound):
        """Learn a bound."""
        self.bounds[kind] = bound

    def keep(self, _, schedule):
        """Keep a schedule."""
        self.kept.append(schedule)
        return True

    def report(self, goal, value, bound, by):
        """Nobody watches."""


def a_pair():
    """Build two tasks for two people, one of them cheap."""
    tasks = [a_task(f"T{n}", a_mode("M", a_requirement(effort=4))) for n in range(2)]
    people = [a_person("Ana", rate=Decimal(100)), a_person("Bob", rate=Decimal(300))]
    return a_program(*tasks, people=people, stated_goals=(Goal(kind=GoalKind.MAKESPAN), Goal(kind=GoalKind.COST)))


def goes(bounds, first=None, **limits):
    """Run the goals of the pair; return what came of it and how often a goal was minimised."""
    program, turns = a_pair(), []
    options = Options(**{"time_limit": 60.0, "workers": 1, **limits})
    running, instance = ARun(program, Budget(options, Event()), bounds), compile_program(program)

    def watched(model, given, **more):
        turns.append(model.has_objective())
        return run(model, given, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lexicographic, "run", watched)
        verdict = Lexicographic(running, instance, build_model(instance)).run(first)
    assert verdict is Verdict.FOUND
    assert running.reached == {GoalKind.MAKESPAN: 4, GoalKind.COST: 1600}
    return running, sum(turns)


@pytest.fixture(scope="module")
def best():
    return goes({})[0].kept[-1]


def test_every_goal_has_its_turn_where_nothing_is_known(best):
    _, turns = goes({}, best)
    assert turns == 2


@pytest.mark.parametrize(("bound", "turns"), [(4, 1), (3, 2)])
def test_a_goal_has_no_turn_if_it_reaches_its_bound(best, bound, turns):
    running, made = goes({GoalKind.MAKESPAN: Decimal(bound)}, best)
    assert made == turns
    assert running.bounds[GoalKind.MAKESPAN] == 4


def test_with_a_budget_of_steps_every_goal_has_its_turn(best):
    _, turns = goes({GoalKind.MAKESPAN: Decimal(4)}, best, time_limit=None, steps=1000)
    assert turns == 2
