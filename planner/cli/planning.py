"""Planning from the command line: a progress line, Ctrl-C, and what came of it in words."""

from threading import Event

from planner.checker.violation import Violation
from planner.cli.interrupt import until_interrupted
from planner.cli.progress_line import ProgressLine
from planner.cli.terminal import say, say_table, tell
from planner.domain.outcome import EarliestDelivery, Outcome
from planner.domain.plan import Baseline, Plan
from planner.domain.program import Program
from planner.measures.tardiness import Tardiness, all_tardiness
from planner.planning.solve import CheckedOutcome, make_plan
from planner.report.rows.earliest import earliest_day
from planner.report.rows.left_out import left_out_rows
from planner.solver.options import Options
from planner.wording.goals import bound_text, gap_text, goal_value, is_told, number
from planner.wording.outcome import outcome_text

_LATE_SHOWN = 8
_LEFT_OUT_SHOWN = 8


def plan_visibly(program: Program, *, options: Options, baseline: Baseline | None) -> CheckedOutcome:
    """Plan with a progress line; the first Ctrl-C ends with the best plan so far."""
    with ProgressLine(program.currency) as line:

        def work(stop: Event) -> CheckedOutcome:
            line.begin()
            return make_plan(program, options=options, baseline=baseline, on_progress=line, stop=stop)

        return until_interrupted(work, meanwhile=line.tick)


def say_outcome(program: Program, checked: CheckedOutcome) -> None:
    """Print the status, what is known without a plan, the goals, what is late and which projects are left out."""
    outcome = checked.outcome
    goals = [goal for goal in outcome.goals if is_told(goal.kind, checked.baseline)]
    say(f"{outcome_text(outcome)}.")
    for remark in outcome.remarks:
        say(f"  {remark}")
    if goals:
        say_table(
            [(str(goal.kind), goal_value(goal.kind, goal.value, program.currency), gap_text(goal)) for goal in goals],
            right=(1,),
        )
    for goal in goals:
        if goal.bound is not None and not goal.is_proved:
            say(f"  {goal.kind}: {bound_text(goal, program.currency)}.")
    if outcome.plan is not None:
        _say_late(program, outcome, outcome.plan)
        _say_left_out(program, outcome)


def tell_violations(violations: tuple[Violation, ...]) -> None:
    """Print every rule that the planner's own plan breaks: a defect, never hidden."""
    for violation in violations:
        tell(f"{violation.rule}: {violation.message}")
    if violations:
        tell("The planner's own plan breaks rules: a defect of the planner. Please report it; do not use the plan.")


def _say_late(program: Program, outcome: Outcome, plan: Plan) -> None:
    late = sorted((row for row in all_tardiness(program, plan) if row.days), key=lambda row: (-row.cost, row.project))
    if not late:
        say("Nothing is late.")
        return
    say("Late:")
    known = outcome.earliest_of
    rows = [_late_row(program, row, known.get((row.project, row.task))) for row in late[:_LATE_SHOWN]]
    say_table(rows, right=(2, 3))
    if len(late) > _LATE_SHOWN:
        say(f"  and {len(late) - _LATE_SHOWN} more")


def _say_left_out(program: Program, outcome: Outcome) -> None:
    rows = list(left_out_rows(program, outcome))
    for row in rows[:_LEFT_OUT_SHOWN]:
        benefit = row.project.benefit
        worth = "" if benefit is None else f" (benefit {number(benefit)} {program.currency})"
        say(f"Left out: {row.name}{worth}: {row.why}.")
    if len(rows) > _LEFT_OUT_SHOWN:
        say(f"  and {len(rows) - _LEFT_OUT_SHOWN} more projects: see Selected on sheet Summary")


def _late_row(program: Program, row: Tardiness, earliest: EarliestDelivery | None) -> tuple[str, ...]:
    project = program.project_by_id[row.project]
    name = project.name or project.id if row.task is None else program.task_by_id[row.task].name or row.task
    what = "project" if row.task is None else "task"
    day = earliest_day(program, earliest)
    return (
        what,
        name,
        f"{row.days} working day{'s' if row.days > 1 else ''} after {row.due:%Y-%m-%d}",
        f"{number(row.cost)} {program.currency}",
        "" if day is None else f"no plan can deliver before {day:%Y-%m-%d}",
    )
