"""Results: the list that others can verify, as JSON."""

import json
from collections.abc import Sequence
from pathlib import Path

from benchmarks.case import Key, Solution
from benchmarks.comparison import Comparison
from benchmarks.run import Result

Json = str | int | float | None | Sequence["Json"] | dict[str, "Json"]


def write_results(comparison: Comparison, path: Path) -> None:
    """Write all results so far, so that a run that is cut short leaves what it had; peers' within each."""
    rows = [
        as_json(result) | ({"peers": {name: as_json(other) for name, other in peers.items()}} if peers else {})
        for result, peers in zip(comparison.results, comparison.peers, strict=True)
    ]
    path.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def as_json(result: Result) -> dict[str, Json]:
    """Write one result: activities as `<project>.<activity>` from 0, in `people` of one project by activity alone."""
    return {
        "suite": result.suite,
        "instance": result.instance,
        "time_limit": result.time_limit,
        "seconds": result.seconds,
        "first_plan": result.first_plan,
        "status": result.status,
        "objective": None if result.objective is None else dict(result.objective),
        "bound": result.bound,
        "solution": None if result.solution is None else _solution(result.solution),
        "problems": list(result.problems),
    }


def _solution(solution: Solution) -> dict[str, Json]:
    written: dict[str, Json] = {"start": _by_name(solution.start), "mode": _by_name(solution.mode)}
    if solution.end:
        written["end"] = _by_name(solution.end)
    is_single = all(project == 0 for project, _ in solution.start)
    people: dict[str, Json] = {
        str(key[1]) if is_single else _name(key): {str(person): skill for person, skill in given.items()}
        for key, given in solution.people.items()
    }
    return {**written, "people": people}


def _by_name(values: dict[Key, int]) -> Json:
    return {_name(key): value for key, value in values.items()}


def _name(key: Key) -> str:
    return f"{key[0]}.{key[1]}"
