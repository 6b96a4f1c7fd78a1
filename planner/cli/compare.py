"""`planner compare`: scenarios planned one after the other and laid side by side."""

from pathlib import Path
from typing import Annotated

import typer

from planner.cli.arguments import BaselinePath, Gap, ProgramPath, Seed, Steps, TimeLimit, Workers
from planner.cli.limits import limits
from planner.cli.output_file import require_writable

_FEWEST, _MOST = 2, 5

ScenarioNames = Annotated[
    str,
    typer.Option(
        "--scenarios",
        metavar="A,B,C",
        help="Two to five scenarios; `base` is the program as it is. The first is the one to compare with.",
    ),
]
ComparePath = Annotated[
    Path, typer.Option("--out", metavar="COMPARE.xlsx", help="Where to write the comparison workbook.")
]


def compare_command(
    program: ProgramPath,
    *,
    scenarios: ScenarioNames,
    out: ComparePath,
    time_limit: TimeLimit = None,
    gap: Gap = 0.0,
    workers: Workers = 8,
    seed: Seed = 1,
    steps: Steps = None,
    json: Annotated[bool, typer.Option("--json", help="Write all plans as JSON to standard output.")] = False,
    baseline: BaselinePath = None,
) -> None:
    """Lay what-if scenarios side by side.

    Plans two to five of them in turn; the limits hold for each. Ctrl-C keeps what is planned so far.
    """
    names = _names(scenarios)
    inputs = (program,) if baseline is None else (program, baseline)
    require_writable(out, suffix=".xlsx", hint="--out", keep=inputs)
    from planner.cli.comparing import best_code, plan_each, say_comparison, write_comparison_workbook
    from planner.cli.exit_code import leave
    from planner.cli.opening import all_problems, choose, open_baseline, open_program
    from planner.cli.problems import tell_in_brief
    from planner.whatif.apply import dates_to_go_by

    reading, unchanged = open_program(program)
    close_to = open_baseline(baseline, unchanged)
    chosen = choose(reading, *names, baseline=dates_to_go_by(unchanged, close_to))
    notes = all_problems(chosen)
    tell_in_brief(notes, listed_on=f"sheet Assumptions of {out}")
    options = limits(time_limit=time_limit, gap=gap, workers=workers, seed=seed, steps=steps)
    planned = plan_each(reading, chosen, options=options, baseline=close_to)
    say_comparison(planned, as_json=json)
    write_comparison_workbook(out, reading, planned, notes=notes)
    raise leave(best_code(planned))


def _names(scenarios: str) -> list[str]:
    names = [name.strip() for name in scenarios.split(",") if name.strip()]
    if not _FEWEST <= len(names) <= _MOST:
        raise typer.BadParameter(f"name {_FEWEST} to {_MOST} scenarios, separated by commas", param_hint="--scenarios")
    if len({name.casefold() for name in names}) < len(names):
        raise typer.BadParameter("names a scenario twice", param_hint="--scenarios")
    return names
