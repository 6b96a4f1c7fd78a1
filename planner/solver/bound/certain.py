"""Certain: which projects are planned in any case, and which are planned whenever another one is."""

from dataclasses import dataclass

from planner.domain.project import SelectionRule
from planner.solver.instance.program import Instance


@dataclass(frozen=True, slots=True)
class Certain:
    """What the rules of selection leave no choice about.

    Attributes:
        always: Projects of every plan.
        never: Projects of no plan.
        alongside: For each project those that every plan with it has: itself, what it needs, and `always`.
    """

    always: frozenset[int]
    never: frozenset[int]
    alongside: tuple[frozenset[int], ...]


def certain(instance: Instance) -> Certain:
    """Follow must-do, must-not, "only with" and exclusive groups to what they imply."""
    must = {p.index for p in instance.projects if p.rule is SelectionRule.MUST}
    always = frozenset(_needed(instance, must))
    alongside = tuple(frozenset(_needed(instance, {p.index})) | always for p in instance.projects)
    impossible = {p.index for p in instance.projects if p.rule is SelectionRule.MUST_NOT or p.is_overspent}
    never = frozenset(
        p.index
        for p in instance.projects
        if p.index not in always and (alongside[p.index] & impossible or _excludes_itself(instance, alongside[p.index]))
    )
    return Certain(always, never, alongside)


def _needed(instance: Instance, projects: set[int]) -> set[int]:
    found, open_ones = set(projects), list(projects)
    while open_ones:
        for needed in instance.projects[open_ones.pop()].needs:
            if needed not in found:
                found.add(needed)
                open_ones.append(needed)
    return found


def _excludes_itself(instance: Instance, together: frozenset[int]) -> bool:
    """Tell whether two of the projects share an exclusive group."""
    groups = [group for index in together for group in instance.projects[index].groups]
    return len(groups) > len(set(groups))
