"""The door: one typer app, and the last net under every command."""

import os
import sys
from importlib.metadata import version
from typing import Annotated

import typer

from planner.cli.as_sent import as_sent_command
from planner.cli.check import check_command
from planner.cli.compare import compare_command
from planner.cli.demo import demo_command
from planner.cli.exit_code import ExitCode
from planner.cli.import_ import import_command
from planner.cli.plan import plan_command
from planner.cli.template import template_command
from planner.cli.terminal import say, tell
from planner.cli.way_back import give_back_command

_DEBUG = "--debug"

app = typer.Typer(
    help="Plan a program of projects: who does what, when and at what cost.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("demo")(demo_command)
app.command("template")(template_command)
app.command("import")(import_command)
app.command("as-sent")(as_sent_command)
app.command("plan")(plan_command)
app.command("check")(check_command)
app.command("compare")(compare_command)
app.command("give-back")(give_back_command)


def _show_version(wanted: bool) -> None:
    if wanted:
        say(f"planner {version('planner')}")
        raise typer.Exit


@app.callback()
def _every_command(
    *,
    debug: Annotated[bool, typer.Option(_DEBUG, help="Show where an unforeseen error came from.")] = False,
    show_version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    """Plan a program of projects: who does what, when and at what cost."""


def main() -> None:
    """Run the command line; no traceback reaches a user who did not ask for it."""
    try:
        app()
    except SystemExit as ended:
        if ended.code == ExitCode.INTERRUPTED:
            _leave_at_once()
        raise
    except Exception as error:
        if _DEBUG in sys.argv:
            raise
        tell(_in_one_sentence(error))
        sys.exit(ExitCode.DEFECT)


def _in_one_sentence(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename:
        return f"planner: {error.filename}: {(error.strerror or 'it cannot be read or written').lower()}."
    what = " ".join(str(error).split()) or "no more is known"
    return (
        f"planner: an unforeseen error, {type(error).__name__}: {what}. `planner {_DEBUG} …` shows where it came from."
    )


def _leave_at_once() -> None:
    """End without waiting for a solve that was given up; its thread cannot be ended in any other way."""
    tell("\nGiven up; nothing was written.")
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(ExitCode.INTERRUPTED)
