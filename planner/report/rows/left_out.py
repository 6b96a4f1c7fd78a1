"""What is left out: each project that the plan does not do, and what is known of why."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from planner.domain.goals import GoalKind
from planner.domain.outcome import Outcome
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.project import Project, SelectionRule
from planner.domain.remaining import Stage, stage
from planner.domain.units import ZERO

_AGAINST = {
    GoalKind.NET_VALUE: "what it brings is worth less than what becomes late for it",
    GoalKind.ALL_IN_MONEY: "what it brings is worth less than what it costs and makes late",
    GoalKind.LEFT_OUT: "others would be left out for it",
}
"""Goals that speak for doing a project, and why a plan that is best in one does not do it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutRow:
    """A project that the plan does not do.

    Attributes:
        why: What is known of the reason, as the end of "left out: …".
    """

    project: Project
    why: str

    @property
    def name(self) -> str:
        """The project's name, or its id where it has none."""
        return _name(self.project)


def left_out_rows(program: Program, outcome: Outcome) -> Iterator[LeftOutRow]:
    """Yield a row for each project that is not selected, the greatest benefit first; none without a plan."""
    plan = outcome.plan
    left = [] if plan is None else [project for project in program.projects if project.id not in plan.selected]
    for project in sorted(left, key=lambda project: -(project.benefit or ZERO)):
        assert plan is not None
        rules = (rule(program, plan, project) for rule in _RULES)
        why = next((known for known in rules if known is not None), None)
        yield LeftOutRow(project=project, why=why or _by_choice(program, outcome, project))


def _name(project: Project) -> str:
    return project.name or project.id


def _forbidden(_: Program, __: Plan, project: Project) -> str | None:
    return "it must not be done" if project.selection is SelectionRule.MUST_NOT else None


def _excluded(program: Program, plan: Plan, project: Project) -> str | None:
    for other in program.projects:
        shared = [group for group in project.exclusive_groups if group in other.exclusive_groups]
        if shared and other.id in plan.selected:
            return f'"{_name(other)}" is done, and of group "{shared[0]}" only one may be'
    return None


def _alone(program: Program, plan: Plan, project: Project) -> str | None:
    missing = [program.project_by_id[id_] for id_ in project.only_with if id_ not in plan.selected]
    return f'it goes only with "{_name(missing[0])}", which is left out' if missing else None


def _waiting(program: Program, plan: Plan, project: Project) -> str | None:
    for link in program.integration_points():
        before, after = program.task_by_id[link.predecessor], program.task_by_id[link.successor]
        is_held = after.project == project.id and not link.optional and stage(after) is Stage.UNTOUCHED
        if is_held and before.project not in plan.selected:
            other = program.project_by_id[before.project]
            return f'its task "{after.name or after.id}" waits for "{_name(other)}", which is left out'
    return None


_RULES: tuple[Callable[[Program, Plan, Project], str | None], ...] = (_forbidden, _excluded, _alone, _waiting)


def _by_choice(program: Program, outcome: Outcome, project: Project) -> str:
    delivery = outcome.earliest_of.get((project.id, None))
    if delivery is not None and delivery.end is None:
        return f"no plan delivers it: {delivery.because.rstrip('.')}"
    kinds = [goal.kind for goal in program.goals]
    speaking = next((kind for kind in kinds if kind in _AGAINST), None)
    if speaking is None:
        return "no goal of the program speaks for doing it"
    if not project.benefit and GoalKind.LEFT_OUT not in kinds:
        return "it states no benefit, so that nothing speaks for doing it"
    against = _AGAINST[speaking] if speaking is kinds[0] else f"goal {kinds[0]} comes before what it brings"
    is_open = any(goal.kind is speaking and not goal.is_proved for goal in outcome.goals)
    more = "; a longer search may still take it in" if is_open else ""
    return f"{against}, or money, people or time do not suffice{more}"
