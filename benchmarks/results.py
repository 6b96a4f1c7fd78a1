"""Results: the list that others can verify, as JSON."""

import json
from collections.abc import Sequence
from pathlib import Path

from benchmarks.case import Key, Solution
from benchmarks.run import Result

Json = str | int | float | None | Sequence["Json"] | dict[str, "Json"]


def write_results(results: Sequence[Result], path: Path) -> None:
    """Write all results; called after every instance, so that a run that is cut short leaves what it had."""
    path.write_text(json.dumps([as_json(result) for result in results], indent=1) + "\n", encoding="utf-8")


def as_json(result: Result) -> dict[str, Json]:
    """Write one result: numbers from 0, activities as `<project>.<activity>`, in `people` by activity alone."""
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
    people: dict[str, Json] = {
        str(key[1]): {str(person): skill for person, skill in given.items()} for key, given in solution.people.items()
    }
    return {"start": _by_name(solution.start), "mode": _by_name(solution.mode), "people": people}


def _by_name(values: dict[Key, int]) -> Json:
    return {f"{project}.{activity}": value for (project, activity), value in values.items()}
