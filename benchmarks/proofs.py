"""Proofs: programs of about 40 tasks and 10 people, each goal's value and whether it was proved best."""

from collections.abc import Iterator

from benchmarks.programs import programs
from planner.domain.goals import GoalKind
from planner.planning.solve import make_plan
from planner.solver.options import Options

ASKED = (GoalKind.NET_VALUE, GoalKind.UNMET_SUPPORT, GoalKind.COST)


def proofs(time_limit: float, seeds: int) -> Iterator[str]:
    """Yield a table of what was proved within the limit."""
    yield "program            tasks  seconds  violations  " + "  ".join(f"{kind:>24}" for kind in ASKED) + "  all goals"
    proved = total = 0
    for name, program in programs(tasks=40, people=10, seeds=seeds):
        checked = make_plan(program, options=Options(time_limit=time_limit))
        goals = {goal.kind: goal for goal in checked.outcome.goals}
        cells = [
            f"{goals[kind].value:>12,.0f} {'proved' if goals[kind].is_proved else 'open':>11}" if kind in goals else "-"
            for kind in ASKED
        ]
        total += 1
        proved += all(kind in goals and goals[kind].is_proved for kind in ASKED)
        yield (
            f"{name:<18} {len(program.tasks):>5}  {checked.outcome.seconds:>7.1f}  {len(checked.violations):>10}  "
            + "  ".join(f"{cell:>24}" for cell in cells)
            + f"  {checked.outcome.status}"
        )
    yield f"net value, unmet support and cost proved optimal: {proved} of {total}"
