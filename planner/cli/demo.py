"""`planner demo`: the bundled program from workbooks to plan and comparison."""

from pathlib import Path
from typing import Annotated

import typer

from planner.cli.started_as import started_as
from planner.cli.terminal import say

_SECONDS = 30.0
_SCENARIOS = 4
"""With the program as it is they are the most that one comparison shows."""


def demo_command(
    *,
    out: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="Where to put everything.")] = Path("out"),
    time_limit: Annotated[
        float, typer.Option("--time-limit", min=0.1, metavar="SECONDS", help="Wall seconds for each plan.")
    ] = _SECONDS,
) -> None:
    """Try it on the bundled program.

    Imports, plans, compares and exports it, and says where the files are.
    """
    program = _bring_program(out)
    from planner.cli.comparing import best_code, plan_each, say_comparison, write_comparison_workbook
    from planner.cli.exit_code import code_of, leave
    from planner.cli.limits import limits
    from planner.cli.opening import all_problems, choose, open_program
    from planner.cli.outputs import PlanFiles
    from planner.cli.planning import say_outcome
    from planner.cli.problems import tell_first, tell_rest
    from planner.whatif.changes.wording import counted

    say(f"1. Import: {program}")
    reading, unchanged = open_program(program)
    names = [scenario.id for scenario in reading.scenarios[:_SCENARIOS]]
    base, *others = choose(reading, "base", *names)
    say(
        f"  {unchanged.name}: {counted(len(unchanged.projects), 'project')}, {counted(len(unchanged.tasks), 'task')}, "
        f"{counted(len(unchanged.people), 'person', 'people')}, {counted(len(unchanged.funds), 'fund')}, "
        f"{counted(len(reading.scenarios), 'scenario')}"
    )
    tell_first(base.problems)

    say("\n2. Plan")
    options = limits(time_limit=time_limit, gap=0.0, workers=8, seed=1, steps=None)
    planned = plan_each(reading, [base], options=options)
    say_outcome(unchanged, planned[0].checked)
    PlanFiles(out=out / "plan.xlsx", json=out / "plan.json").write(base, planned[0].checked)
    has_plan = planned[0].plan is not None
    tell_rest(base.problems, listed_on=f"sheet Assumptions of {out / 'plan.xlsx'}" if has_plan else "")
    if not has_plan:
        raise leave(code_of(planned[0].outcome))

    say("\n3. Compare")
    planned = plan_each(reading, others, options=options, done=planned)
    say_comparison(planned)
    write_comparison_workbook(out / "compare.xlsx", reading, planned, notes=all_problems([base, *others]))
    say(f"\nThe files are in {out.resolve()}. Change a workbook under {program}, then:")
    say(f"  {started_as()} plan {program} --out {out / 'my-plan.xlsx'}")
    raise leave(best_code(planned))


def _bring_program(out: Path) -> Path:
    """Copy the bundled program to `out`; a copy that is there already, edited perhaps, is left as it is."""
    import shutil

    from planner.samples import bundled_program

    sample = bundled_program()
    copy = out / sample.name
    try:
        out.mkdir(parents=True, exist_ok=True)
        if not copy.exists():
            shutil.copytree(sample, copy)
    except OSError as error:
        raise typer.BadParameter(
            f"{out} cannot be written: {(error.strerror or 'no access').lower()}", param_hint="--out"
        ) from error
    return copy
