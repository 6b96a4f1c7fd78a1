"""`planner check`: a second opinion on any plan, ours or edited by hand."""

from pathlib import Path
from typing import Annotated

import typer

from planner.cli.arguments import ProgramPath, ScenarioName
from planner.cli.exit_code import ExitCode, leave
from planner.cli.terminal import say, say_table


def check_command(
    program: ProgramPath,
    plan: Annotated[
        Path, typer.Argument(metavar="PLAN", exists=True, dir_okay=False, help="An allocation workbook, edited or not.")
    ],
    *,
    scenario: ScenarioName = "base",
) -> None:
    """Check a plan against every rule.

    Says which rules it breaks, or what it is worth in each goal.
    """
    from planner.cli.opening import choose, open_plan, open_program
    from planner.measures.goals import measure
    from planner.planning.baseline import as_sent_baseline
    from planner.planning.spending import check_edited
    from planner.whatif.changes.wording import counted
    from planner.wording.goals import goal_value, is_told
    from planner.wording.violation import violation_text

    reading, _ = open_program(program)
    (ready,) = choose(reading, scenario)
    changed = ready.planned
    edited = check_edited(changed, open_plan(plan, changed))
    if edited.remark:
        say(edited.remark)
    for violation in edited.violations:
        say(violation_text(violation))
    if edited.violations:
        say(f"The plan breaks rules in {counted(len(edited.violations), 'place')}.")
        raise leave(ExitCode.RULES_BROKEN)
    say("The plan obeys every rule.")
    sent = as_sent_baseline(changed)
    told = [goal.kind for goal in changed.goals if is_told(goal.kind, sent)]
    values = [(kind, measure(changed, edited.plan, kind, baseline=sent)) for kind in told]
    say_table([(str(kind), goal_value(kind, value, changed.currency)) for kind, value in values], right=(1,))
