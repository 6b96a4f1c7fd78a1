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
    notes = _notes(problems)
    if listed_on:
        tell_first(notes)
        tell_rest(notes, listed_on=listed_on)
    else:
        _tell(notes)


def tell_first(problems: Iterable[InputProblem]) -> None:
    """Print the first few warnings; `tell_rest` says what is left once it is known whether it is listed anywhere."""
    for problem in _first(_notes(problems)):
        tell(f"{problem.severity}: {problem}")


def tell_rest(problems: Iterable[InputProblem], *, listed_on: str = "") -> None:
    """Say where the notes that `tell_first` left out are listed, or print them where they are listed nowhere."""
    notes = _notes(problems)
    rest = notes[len(_first(notes)) :]
    if listed_on and rest:
        tell(f"{counted(len(rest), 'more note')} about the input: see {listed_on}.")
    elif rest:
        _tell(rest)


def _tell(notes: Sequence[InputProblem]) -> None:
    for problem in notes[:_SHOWN_IF_NOT_LISTED]:
        tell(f"{problem.severity}: {problem}")
    if len(notes) > _SHOWN_IF_NOT_LISTED:
        tell(f"{counted(len(notes) - _SHOWN_IF_NOT_LISTED, 'more note')} about the input.")


def _notes(problems: Iterable[InputProblem]) -> list[InputProblem]:
    """Return all but what must be mended, warnings first."""
    notes = [problem for problem in problems if problem.severity is not Severity.PROBLEM]
    return sorted(notes, key=lambda note: note.severity is not Severity.WARNING)


def _first(notes: Sequence[InputProblem]) -> list[InputProblem]:
    return [note for note in notes if note.severity is Severity.WARNING][:_SHOWN]
