"""Input problems on the terminal."""

from collections.abc import Iterable, Sequence

from planner.cli.exit_code import ExitCode, leave
from planner.cli.terminal import tell
from planner.domain.problem import InputProblem, Severity

_SHOWN = 5


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
    tell(f"{_count(len(faults), 'problem')} to mend first; nothing was planned.")
    raise leave(ExitCode.INPUT_PROBLEMS)


def tell_in_brief(problems: Iterable[InputProblem], *, listed_on: str = "") -> None:
    """Print the first warnings, and count what else there is to know.

    Args:
        listed_on: Where all of them are listed, if anywhere: `sheet Assumptions of plan.xlsx`.
    """
    notes = [problem for problem in problems if problem.severity is not Severity.PROBLEM]
    warnings = [problem for problem in notes if problem.severity is Severity.WARNING]
    for problem in warnings[:_SHOWN]:
        tell(f"warning: {problem}")
    more = len(notes) - min(len(warnings), _SHOWN)
    if more:
        where = f": see {listed_on}" if listed_on else ""
        tell(f"{_count(more, 'more note')} about the input{where}.")


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
