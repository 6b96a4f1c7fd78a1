"""`planner plan`: one plan, written as an allocation workbook."""

from pathlib import Path
from typing import Annotated

import typer

from planner.cli.arguments import BaselinePath, Gap, ProgramPath, ScenarioName, Seed, Steps, TimeLimit, Workers
from planner.cli.exit_code import ExitCode, code_of, leave
from planner.cli.limits import limits
from planner.cli.output_file import require_writable
from planner.cli.problems import tell_first, tell_rest

PlanPath = Annotated[Path, typer.Option("--out", metavar="PLAN.xlsx", help="Where to write the allocation workbook.")]
JsonPath = Annotated[Path | None, typer.Option("--json", metavar="PLAN.json", help="Write the plan as JSON too.")]


def plan_command(
    program: ProgramPath,
    *,
    out: PlanPath,
    scenario: ScenarioName = "base",
    time_limit: TimeLimit = None,
    gap: Gap = 0.0,
    workers: Workers = 8,
    seed: Seed = 1,
    steps: Steps = None,
    json: JsonPath = None,
    baseline: BaselinePath = None,
) -> None:
    """Plan a program, write the plan.

    Who does what, when and at what cost. Ctrl-C ends with the best plan so far.
    """
    _require_outputs(out, json, program, baseline)
    from planner.cli.opening import choose, open_baseline, open_program
    from planner.cli.outputs import PlanFiles
    from planner.cli.planning import plan_visibly, say_outcome, tell_violations

    reading, unchanged = open_program(program)
    close_to = open_baseline(baseline, unchanged)
    (ready,) = choose(reading, scenario, baseline=close_to)
    tell_first(ready.problems)
    options = limits(time_limit=time_limit, gap=gap, workers=workers, seed=seed, steps=steps)
    checked = plan_visibly(ready.planned, options=options, baseline=close_to)
    say_outcome(ready.planned, checked)
    PlanFiles(out=out, json=json).write(ready, checked)
    tell_rest(ready.problems, listed_on="" if checked.outcome.plan is None else f"sheet Assumptions of {out}")
    tell_violations(checked.violations)
    raise leave(ExitCode.RULES_BROKEN if checked.violations else code_of(checked.outcome))


def _require_outputs(out: Path, json: Path | None, program: Path, baseline: Path | None) -> None:
    inputs = (program,) if baseline is None else (program, baseline)
    require_writable(out, suffix=".xlsx", hint="--out", keep=inputs)
    if json is not None:
        require_writable(json, suffix=".json", hint="--json", keep=inputs)
