"""Scenario: a named list of changes on a base."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from planner.domain.ids import ScenarioId
from planner.domain.problem import InputProblem
from planner.domain.source import Source
from planner.whatif.changes.change import Change, ChangeError
from planner.whatif.suggestion import did_you_mean


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A what-if question: the program, or another scenario, with some changes.

    Attributes:
        base: The scenario it builds on; None is the program as it stands.
        changes: Applied in this order, after all changes of the base.
    """

    id: ScenarioId
    name: str = ""
    base: ScenarioId | None = None
    changes: tuple[Change, ...] = ()
    description: str = ""
    source: Source | None = field(default=None, compare=False)

    @property
    def title(self) -> str:
        """Its name, or its id where it has none."""
        return self.name or self.id


def chain(scenarios: Sequence[Scenario], of: ScenarioId) -> tuple[Scenario, ...]:
    """Return the scenario after all those it builds on, the first base first.

    Raises:
        ChangeError: If a scenario of the chain does not exist, or bases go round in a circle.
    """
    by_id = {scenario.id: scenario for scenario in scenarios}
    if of not in by_id:
        raise ChangeError(_unknown(of, by_id, None))
    found = [by_id[of]]
    while (base := found[0].base) is not None:
        if base not in by_id:
            raise ChangeError(_unknown(base, by_id, found[0].source))
        if by_id[base] in found:
            raise ChangeError(_circle(found, base))
        found.insert(0, by_id[base])
    return tuple(found)


def base_circles(scenarios: Sequence[Scenario]) -> Iterator[InputProblem]:
    """Yield each circle of scenarios that build on each other, once."""
    by_id = {scenario.id: scenario for scenario in scenarios}
    told: set[ScenarioId] = set()
    for scenario in scenarios:
        path = [scenario]
        while (base := path[0].base) is not None and base in by_id and by_id[base] not in path:
            path.insert(0, by_id[base])
        if base is not None and base in by_id and base not in told:
            told |= {one.id for one in path}
            yield _circle(path, base)


def _unknown(wanted: ScenarioId, by_id: dict[ScenarioId, Scenario], source: Source | None) -> InputProblem:
    advice = did_you_mean(wanted, {scenario.id: scenario.name for scenario in by_id.values()})
    return InputProblem(source=source, what=f'there is no scenario "{wanted}"', advice=advice)


def _circle(found: list[Scenario], base: ScenarioId) -> InputProblem:
    circle = found[: [scenario.id for scenario in found].index(base) + 1]
    names = ", ".join(f'"{scenario.id}"' for scenario in sorted(circle, key=lambda scenario: scenario.id))
    return InputProblem(
        source=min(circle, key=lambda scenario: scenario.id).source,
        what=f"scenarios build on each other in a circle: {names}",
        advice="Let one of them build on the program itself",
    )
