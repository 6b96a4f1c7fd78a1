"""A case: one instance as a program, and the way back from a plan to the instance's own terms."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from planner.domain.ids import TaskId
from planner.domain.plan import Plan
from planner.domain.program import Program

Key = tuple[int, int]
"""Project and activity, both from 0 in the order of the instance file."""

Objective = dict[str, float]
"""Value by name, such as `makespan`; the first is what gaps are taken of."""

Read = TypeVar("Read")


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution:
    """A plan in the instance's own terms.

    Attributes:
        start: First day of each activity.
        mode: Chosen mode of each activity, from 0.
        people: Where the set names people: by activity and person (from 0) the skill given, as the file names it.
        end: Exclusive end of each activity, where it does not follow from start and mode.
        cost: Where the set stores prices: money for each activity, as the domain's own measures count it.
        paid: Likewise for each resource (from 0).
    """

    start: dict[Key, int]
    mode: dict[Key, int]
    people: dict[Key, dict[int, str]] = field(default_factory=dict)
    end: dict[Key, int] = field(default_factory=dict)
    cost: dict[Key, Decimal] = field(default_factory=dict)
    paid: dict[int, Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One instance to be solved.

    Attributes:
        instance: As its set reads it; for peers that do not go through the domain.
        verify: Yields what a solution does wrong by the rules of the set, in words; nothing if it is sound.
        objective: Values of a sound solution, worked out without the domain.
    """

    name: str
    instance: object
    program: Program
    from_plan: Callable[[Plan], Solution]
    verify: Callable[[Solution], list[str]]
    objective: Callable[[Solution], Objective]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format(Generic[Read]):
    """How the instances of one set are read, planned and verified.

    Attributes:
        suffix: Of the instance files, with the dot.
        read: Raises ValueError with the place if the file is not of this format.
        verify: The rules of the set once more; knows neither domain nor solver.
    """

    suffix: str
    read: Callable[[Path], Read]
    to_program: Callable[[Read], Program]
    from_plan: Callable[[Read, Plan], Solution]
    verify: Callable[[Read, Solution], list[str]]
    objective: Callable[[Read, Solution], Objective]

    def case(self, path: Path) -> Case:
        """Read the instance at `path` and write it as a program."""
        return self.case_of(path.stem, self.read(path))

    def case_of(self, name: str, instance: Read) -> Case:
        """Write an instance as a program."""
        return Case(
            name=name,
            instance=instance,
            program=self.to_program(instance),
            from_plan=partial(self.from_plan, instance),
            verify=partial(self.verify, instance),
            objective=partial(self.objective, instance),
        )


def task_id(key: Key) -> TaskId:
    """Write an activity's numbers as a task id, `<project>.<activity>`."""
    return TaskId(f"{key[0]}.{key[1]}")


def key_of(task: TaskId) -> Key:
    """Read an activity's numbers from its task id."""
    project, activity = task.split(".")
    return int(project), int(activity)
