"""Comparing from the command line: scenarios planned in turn, a table, a workbook."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event

from planner.cli.exit_code import ExitCode, code_of, leave
from planner.cli.interrupt import until_interrupted
from planner.cli.json_text import json_text
from planner.cli.output_file import write_whole
from planner.cli.planning import tell_violations
from planner.cli.progress_line import ProgressLine
from planner.cli.terminal import say, say_table, tell
from planner.domain.goals import GoalKind
from planner.domain.plan import Baseline
from planner.domain.problem import InputProblem
from planner.intake.ready import AS_IT_STANDS, Ready
from planner.report.comparison import write_comparison
from planner.report.plan_json import Json, plan_json
from planner.solver.options import Options
from planner.solver.progress import OnProgress
from planner.whatif.comparison import PlannedScenario, compare
from planner.whatif.plan_scenarios import plan_scenarios
from planner.whatif.scenario import Scenario
from planner.wording.goals import goal_value, is_told
from planner.workbook.read import Reading

_TITLE_WIDTH = 24


def plan_each(
    reading: Reading,
    chosen: Sequence[Ready],
    *,
    options: Options,
    baseline: Baseline | None = None,
    done: Sequence[PlannedScenario] = (),
) -> list[PlannedScenario]:
    """Plan each scenario with a progress line; after Ctrl-C those not begun are left out.

    The first plan stays close to the dates that the project managers sent, if any; the others stay close to the first,
    so that what moved did so for the scenario's sake.

    Args:
        baseline: What all plans should stay close to instead.
        done: Scenarios planned already, which come first.
    """
    assert reading.program is not None
    program, titles = reading.program, [ready.title for ready in chosen]
    with ProgressLine(program.currency) as line:

        def watch(scenario: Scenario | None) -> OnProgress:
            line.begin(_label(AS_IT_STANDS if scenario is None else scenario.title, titles))
            return line

        def work(stop: Event) -> list[PlannedScenario]:
            ids = [None if ready.scenario is None else ready.scenario.id for ready in chosen]
            return plan_scenarios(
                program,
                reading.scenarios,
                ids,
                options=options,
                baseline=baseline,
                done=done,
                watch=watch,
                stop=stop,
            )

        planned = until_interrupted(work, meanwhile=line.tick)
    left = titles[len(planned) - len(done) :]
    if left:
        tell(f"Not planned: {', '.join(left)}")
    if not planned:
        raise leave(ExitCode.NO_PLAN)
    return planned


def _label(title: str, titles: list[str]) -> str:
    return f"{title} ({titles.index(title) + 1} of {len(titles)})" if len(titles) > 1 else ""


def say_comparison(planned: Sequence[PlannedScenario], *, as_json: bool = False) -> None:
    """Print what each scenario reaches, as a table or as one JSON document; then every rule broken."""
    if as_json:
        say(json_text({"scenarios": [_document(one) for one in planned]}).rstrip())
    else:
        say_table(_table(planned), right=range(1, len(planned) + 1))
        for one in planned:
            say_open(one)
        if any(one.checked.baseline != planned[0].checked.baseline for one in planned):
            against = "" if planned[0].checked.baseline is None else ", that one against the dates as sent"
            say(f'  Least change: each plan against that of "{planned[0].title}"{against}.')
    for one in planned:
        for remark in () if one.plan is not None else one.outcome.remarks:
            tell(f"{one.title}: {remark}")
        tell_violations(one.checked.violations)


def say_open(planned: PlannedScenario) -> None:
    """Say which goals are not proved best: there a difference between scenarios may be the search's, not theirs."""
    unproved = [str(goal.kind) for goal in planned.outcome.goals if not goal.is_proved]
    if unproved:
        say(f'  Not proved best in "{planned.title}", so a difference may be none: {", ".join(unproved)}.')


def write_comparison_workbook(
    out: Path, reading: Reading, planned: Sequence[PlannedScenario], *, notes: Sequence[InputProblem]
) -> None:
    """Write the scenarios side by side, and what is to know about their input; a first Ctrl-C does not stop it."""
    comparison = compare(planned, reading.scenarios)
    until_interrupted(lambda _: write_whole(out, lambda path: write_comparison(path, comparison, notes=notes)))
    tell(f"Wrote {out}")


def best_code(planned: Sequence[PlannedScenario]) -> ExitCode:
    """Return the exit code of a comparison: done if any scenario has a plan, unless a plan breaks rules."""
    if any(one.checked.violations for one in planned):
        return ExitCode.RULES_BROKEN
    codes = {code_of(one.outcome) for one in planned}
    return next(code for code in (ExitCode.DONE, ExitCode.NO_PLAN, ExitCode.INFEASIBLE) if code in codes)


def _table(planned: Sequence[PlannedScenario]) -> list[tuple[str, ...]]:
    goals = dict.fromkeys(goal.kind for one in planned for goal in one.outcome.goals)
    return [
        ("", *(one.title[:_TITLE_WIDTH] for one in planned)),
        ("status", *(str(one.outcome.status) for one in planned)),
        *((str(goal), *(_value(one, goal) for one in planned)) for goal in goals),
    ]


def _value(planned: PlannedScenario, goal: GoalKind) -> str:
    told = is_told(goal, planned.checked.baseline)
    reached = (result for result in planned.checked.outcome.goals if told and result.kind is goal)
    return next((goal_value(goal, result.value, planned.program.currency) for result in reached), "–")


def _document(planned: PlannedScenario) -> Json:
    return plan_json(planned.program, planned.checked, "" if planned.scenario is None else planned.scenario.id)
