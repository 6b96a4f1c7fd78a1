"""Input problems: what is wrong, where, and what to do."""

from collections.abc import Sequence

import streamlit as st

from planner.domain.problem import InputProblem, Severity
from planner.whatif.changes.wording import counted


def show_problems(problems: Sequence[InputProblem]) -> None:
    """Show problems at once, and warnings and assumptions on request."""
    faults = [problem for problem in problems if problem.severity is Severity.PROBLEM]
    notes = [problem for problem in problems if problem.severity is not Severity.PROBLEM]
    if faults:
        st.error(f"{counted(len(faults), 'problem')} to mend before anything can be planned", icon=":material/error:")
        _show(faults)
    if notes:
        with st.expander(f"{counted(len(notes), 'note')} about the input"):
            _show(notes)


def _show(problems: Sequence[InputProblem]) -> None:
    st.dataframe([_row(problem) for problem in problems], hide_index=True)


def _row(problem: InputProblem) -> dict[str, str]:
    source = problem.source
    place = "" if source is None else "!".join(part for part in (source.sheet, source.cell) if part)
    return {
        "Kind": str(problem.severity),
        "File": "" if source is None else source.file,
        "Cell": place,
        "What": problem.what,
        "What to do": problem.advice,
    }
