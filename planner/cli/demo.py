"""`planner demo`: the bundled program from the files that were sent to plan and comparison."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from planner.cli.output_file import write_whole
from planner.cli.started_as import command
from planner.cli.terminal import say

if TYPE_CHECKING:
    from planner.domain.program import Program
    from planner.importing.program.assemble import Imported

_SECONDS = 30.0
_SCENARIOS = 4
"""With the program as it is they are the most that one comparison shows."""
_TOPICS = 3


def demo_command(
    *,
    out: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="Where to put everything.")] = Path("out"),
    time_limit: Annotated[
        float, typer.Option("--time-limit", min=0.1, metavar="SECONDS", help="Wall seconds for each plan.")
    ] = _SECONDS,
) -> None:
    """Try it on the bundled program.

    Imports the files of ten project managers, checks what they sent, plans, compares and exports it, and says where the
    files are.
    """
    sent = _bring_files(out)
    program = out / "program.xlsx"
    say(f"1. Import: {sent}")
    _import(sent, program)
    from planner.cli.comparing import best_code, plan_each, say_comparison, write_comparison_workbook
    from planner.cli.exit_code import code_of, leave
    from planner.cli.limits import limits
    from planner.cli.opening import all_problems, choose, open_program
    from planner.cli.outputs import PlanFiles
    from planner.cli.planning import say_outcome
    from planner.cli.problems import tell_first, tell_rest

    reading, unchanged = open_program(program)
    names = [scenario.id for scenario in reading.scenarios[:_SCENARIOS]]
    base, *others = choose(reading, "base", *names)
    tell_first(base.problems)

    say("\n2. As sent")
    _review(unchanged, out / "as-sent.xlsx")

    say("\n3. Plan")
    options = limits(time_limit=time_limit, gap=0.0, workers=8, seed=1, steps=None)
    planned = plan_each(reading, [base], options=options)
    say_outcome(unchanged, planned[0].checked)
    PlanFiles(out=out / "plan.xlsx", json=out / "plan.json").write(base, planned[0].checked)
    has_plan = planned[0].plan is not None
    tell_rest(base.problems, listed_on=f"sheet Assumptions of {out / 'plan.xlsx'}" if has_plan else "")
    if not has_plan:
        raise leave(code_of(planned[0].outcome))

    say("\n4. Compare")
    planned = plan_each(reading, others, options=options, done=planned)
    say_comparison(planned)
    write_comparison_workbook(out / "compare.xlsx", reading, planned, notes=all_problems([base, *others]))
    say(f"\nThe files are in {out.resolve()}. Change {program}, then:")
    say(f"  {command('plan', program, '--out', out / 'my-plan.xlsx')}")
    raise leave(best_code(planned))


def _bring_files(out: Path) -> Path:
    """Copy the files that were sent to `out`; a copy that is there already, edited perhaps, is left as it is."""
    import shutil

    from planner.samples import bundled_files

    sample = bundled_files()
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


def _import(sent: Path, program: Path) -> None:
    """Import what was sent and write the program workbook, or end with code 3 if something must be mended first."""
    from planner.cli.problems import require_none
    from planner.importing.import_files import import_files
    from planner.importing.output.workbook import write_imported
    from planner.importing.profile import read_profile
    from planner.samples import PROFILE

    path = sent / PROFILE
    known = read_profile(path) if path.exists() else None
    require_none(() if known is None else known.problems)
    imported = import_files([sent], profile=None if known is None else known.profile)
    require_none(imported.problems)
    _say(imported, program)
    write_whole(program, lambda path: write_imported(path, imported))


def _say(imported: "Imported", program: Path) -> None:
    """Say what was understood, and where the questions and the cells behind each value stand."""
    from planner.whatif.changes.wording import counted

    tables = [table for file in imported.files for table in file.used]
    for shape in dict.fromkeys(table.shape for table in tables):
        rows = [len(table.rows) for table in tables if table.shape is shape]
        say(f"  {counted(len(rows), 'table')} read as {shape}, {counted(sum(rows), 'row')}")
    for name in imported.template_files:
        say(f"  {name} is in the planner's own form and completes them")
    found = imported.program
    if found is not None:
        say(
            f"  {found.name}: {counted(len(found.projects), 'project')}, {counted(len(found.tasks), 'task')}, "
            f"{counted(len(found.people), 'person', 'people')}, {counted(len(found.funds), 'fund')}, "
            f"{counted(len(imported.scenarios), 'scenario')}"
        )
    open_ = len(imported.open_questions)
    answers = f"{counted(len(imported.questions) - open_, 'question')} answered, {open_} open"
    say(f"  {answers}: sheet Questions of {program}; the cell behind each value: sheet Origins")


def _review(program: "Program", path: Path) -> None:
    """Say in a few sentences what does not add up in what was sent, and write all of it."""
    from planner.planning.as_sent.in_short import headline, topics
    from planner.planning.as_sent.review import check_as_sent
    from planner.report.as_sent.workbook import write_as_sent

    review = check_as_sent(program)
    say(f"  {headline(review)}:")
    for topic in topics(program, review)[:_TOPICS]:
        say(f"  {topic.title}.")
    write_whole(path, lambda draft: write_as_sent(draft, program, review))
