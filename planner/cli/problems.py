"""Input problems on the terminal."""

from collections.abc import Iterable, Sequence

from planner.cli.exit_code import ExitCode, leave
from planner.cli.terminal import tell
from planner.domain.problem import InputProblem, Severity
from planner.whatif.changes.wording import counted

_SHOWN = 5
_SHOWN_IF_NOT_LISTED = 20


def require_none(problems: Sequence[InputProblem]) -> None:
    """Print all problems and end the command if there is any.

    Raises:
        typer.Exit: With code 3.
    """
    faults = [problem for problem in problems if problem.severity is Severity.PROBLEM]
    if not faults:
        return
    for problem in faults:
        tell(f"problem: {problem}")
    tell_in_brief(problems)
    tell(f"{counted(len(faults), 'problem')} to mend first; nothing was planned.")
    raise leave(ExitCode.INPUT_PROBLEMS)


def tell_in_brief(problems: Iterable[InputProblem], *, listed_on: str = "") -> None:
    """Print what else there is to know, warnings first: all but the first few are counted.

    Args:
        listed_on: Where all of it is listed: `sheet Assumptions of plan.xlsx`. Then warnings alone are printed.
    """
    notes = [problem for problem in problems if problem.severity is not Severity.PROBLEM]
    warnings = [problem for problem in notes if problem.severity is Severity.WARNING]
    others = [problem for problem in notes if problem.severity is not Severity.WARNING]
    shown = warnings[:_SHOWN] if listed_on else [*warnings, *others][:_SHOWN_IF_NOT_LISTED]
    for problem in shown:
        tell(f"{problem.severity}: {problem}")
    more = len(notes) - len(shown)
    if more:
        where = f": see {listed_on}" if listed_on else ""
        tell(f"{counted(more, 'more note')} about the input{where}.")
