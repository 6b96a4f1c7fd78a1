"""Who must be told: people whose tasks are planned otherwise, and the managers of their projects."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.ids import ProjectId, TaskId
from planner.domain.people import Person
from planner.whatif.compared.moves import Move
from planner.whatif.planned import PlannedScenario


class Concern(StrEnum):
    """Why someone is concerned."""

    WORKS_ON_IT = "works on it"
    MANAGES_PROJECT = "manages the project"


@dataclass(frozen=True, slots=True, kw_only=True)
class Affected:
    """Someone to tell.

    Attributes:
        who: Name of a person, or of a manager as the project has it.
        projects: The projects concerned.
        tasks: The tasks that are planned otherwise.
    """

    who: str
    concern: Concern
    projects: tuple[ProjectId, ...]
    tasks: tuple[TaskId, ...]


def affected(reference: PlannedScenario, one: PlannedScenario, moved: Iterable[Move]) -> tuple[Affected, ...]:
    """Return who must be told of the moves, managers first, each with what concerns them."""
    resources = reference.program.resource_by_id | one.program.resource_by_id
    projects = reference.program.project_by_id | one.program.project_by_id
    concerns: dict[tuple[Concern, str], list[Move]] = {}
    for move in moved:
        manager = projects[move.project].manager
        if manager:
            concerns.setdefault((Concern.MANAGES_PROJECT, manager), []).append(move)
        for resource in sorted(move.people):
            person = resources[resource]
            if isinstance(person, Person):
                concerns.setdefault((Concern.WORKS_ON_IT, person.name or person.id), []).append(move)
    order = sorted(concerns, key=lambda key: (key[0] is Concern.WORKS_ON_IT, key[1]))
    return tuple(_affected(concern, who, concerns[concern, who]) for concern, who in order)


def _affected(concern: Concern, who: str, moved: list[Move]) -> Affected:
    return Affected(
        who=who,
        concern=concern,
        projects=tuple(dict.fromkeys(move.project for move in moved)),
        tasks=tuple(move.task for move in moved),
    )
