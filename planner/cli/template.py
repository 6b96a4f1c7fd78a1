"""`planner template`: an empty program workbook."""

from pathlib import Path
from typing import Annotated

import typer

from planner.cli.output_file import require_writable, write_whole
from planner.cli.started_as import command
from planner.cli.terminal import say


def template_command(
    out: Annotated[Path, typer.Argument(metavar="OUT.xlsx", help="Where to write it.")],
    *,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file if it is there.")] = False,
) -> None:
    """Write an empty program workbook, with help and drop-downs."""
    require_writable(out, suffix=".xlsx", hint="OUT.xlsx")
    if out.exists() and not force:
        raise typer.BadParameter(f"{out} is there already; --force overwrites it", param_hint="OUT.xlsx")
    from planner.workbook.template import write_template

    write_whole(out, write_template)
    say(f"Wrote {out}. Fill in its sheets, then: {command('plan', out, '--out', 'plan.xlsx')}")
