"""Remarks: all that an import has to say of one file, each with the cell it is said of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.problem import InputProblem
from planner.domain.source import Source
from planner.importing.program.assemble import Imported
from planner.importing.questions import Question

_FIRST_CELL = re.compile(r"([A-Z]{1,3}[1-9]\d*)(?::.*)?")
_FIRST_ROW = re.compile(r"([1-9]\d*):\d+")


class RemarkKind(StrEnum):
    """How grave a remark is, the gravest first."""

    PROBLEM = "problem"
    WARNING = "warning"
    QUESTION = "question"
    ASSUMPTION = "assumption"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing to know about a file.

    Attributes:
        what: A sentence without its stop.
        advice: What to do; empty if there is nothing.
        sheet: None for the file as a whole.
        place: As it is said: `D14`, `4:7`, `A3:C5`; empty for a whole sheet.
        text: What stands there.
    """

    kind: RemarkKind
    what: str
    advice: str = ""
    sheet: str | None = None
    place: str = ""
    text: str = ""

    @property
    def cell(self) -> str | None:
        """The cell that a comment can stand on: the first of its place."""
        if match := _FIRST_CELL.fullmatch(self.place):
            return match[1]
        match = _FIRST_ROW.fullmatch(self.place)
        return f"A{match[1]}" if match else None


def remarks_of(imported: Imported, file: str) -> tuple[Remark, ...]:
    """Return what is to say of a file, and of the program as a whole, the gravest first.

    Args:
        file: Its name, as the sources of the import have it.
    """
    order = list(RemarkKind)
    return tuple(sorted(_every(imported, file), key=lambda remark: order.index(remark.kind)))


def _every(imported: Imported, file: str) -> Iterator[Remark]:
    for problem in imported.problems:
        if problem.source is None or problem.source.file == file:
            yield _of_problem(problem)
    for question in imported.open_questions:
        if question.source.file == file:
            yield _of_question(question)


def _of_problem(problem: InputProblem) -> Remark:
    kind = RemarkKind(problem.severity.value)
    return _at(problem.source, kind, problem.what, problem.advice)


def _of_question(question: Question) -> Remark:
    so = f" ({question.consequence})" if question.consequence else ""
    others = " or ".join(f'"{option.answer}"' for option in question.options if option.answer != question.taken)
    cells = f", for {question.cells} cells" if question.cells > 1 else ""
    what = f'{question.what} "{question.taken}" is taken{cells} until somebody answers{so}'
    return _at(question.source, RemarkKind.QUESTION, what, f"Say so if it should be {others}" if others else "")


def _at(source: Source | None, kind: RemarkKind, what: str, advice: str) -> Remark:
    if source is None:
        return Remark(kind=kind, what=what, advice=advice)
    return Remark(
        kind=kind, what=what, advice=advice, sheet=source.sheet, place=source.cell or "", text=source.text or ""
    )
