"""Gathered: assumptions that hold for many cells of a sheet, said once."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from planner.domain.problem import InputProblem, Severity

_Key = tuple[str | None, str | None, str, Severity]


def gathered(problems: Iterable[InputProblem]) -> Iterator[InputProblem]:
    """Yield each problem once; of assumptions that say the same of several cells of a sheet the first, and how many.

    Each value keeps its own assumption: see sheet Origins.
    """
    every = list(dict.fromkeys(problems))
    counts: dict[_Key, int] = {}
    for problem in every:
        counts[_key(problem)] = counts.get(_key(problem), 0) + 1
    for problem in every:
        count = counts.pop(_key(problem), 0) if problem.severity is Severity.ASSUMPTION else 1
        if count == 1:
            yield problem
        elif count:
            yield replace(problem, what=f"{problem.what} (here and in {count - 1:,} more cells)")


def _key(problem: InputProblem) -> _Key:
    source = problem.source
    if source is None:
        return None, None, problem.what, problem.severity
    return source.file, source.sheet, problem.what, problem.severity
