"""Selection: which projects a schedule is tried with."""

from random import Random

from planner.domain.project import SelectionRule
from planner.solver.instance.program import Instance
from planner.solver.instance.projects import ProjectData

_DRAWS = 20
"""Selections drawn until one obeys all rules: which of an exclusive group goes first is random."""


def widest_selection(instance: Instance, *, without: frozenset[int], random: Random) -> frozenset[int]:
    """Return as many projects as the rules of selection allow, less those in `without`.

    Of a mutually exclusive group a must-do project goes first, then a random one.
    """
    order = sorted(
        instance.projects, key=lambda p: (p.rule is not SelectionRule.MUST, -p.benefit * random.random(), p.index)
    )
    chosen = {p.index for p in order if may_be_selected(p) and p.index not in without}
    taken: set[str] = set()
    for project in order:
        if project.index in chosen and taken.intersection(project.groups):
            chosen.discard(project.index)
        elif project.index in chosen:
            taken.update(project.groups)
    return _without_lonely(instance, frozenset(chosen))


def allowed_selection(instance: Instance, *, random: Random) -> frozenset[int] | None:
    """Return as many projects as the rules allow, obeying all of them; None if that is not found."""
    drawn = (widest_selection(instance, without=frozenset(), random=random) for _ in range(_DRAWS))
    return next((selected for selected in drawn if keeps_rules(instance, selected)), None)


def nearest_selection(instance: Instance, wanted: frozenset[int], *, random: Random) -> frozenset[int]:
    """Return the projects wanted, with those that must be done and all that these need, as far as the rules allow."""
    must = {project.index for project in instance.projects if project.rule is SelectionRule.MUST}
    found = _with_needs(instance, wanted | must)
    others = frozenset(project.index for project in instance.projects) - found
    return widest_selection(instance, without=others, random=random)


def changed_selection(instance: Instance, selected: frozenset[int], *, random: Random) -> frozenset[int] | None:
    """Return a selection with a random project more or less, and with what the rules want besides.

    A project brings those that it needs and takes the place of what excludes it; what needs one that goes, goes too.
    None if there is no choice, or if the rules forbid it.
    """
    optional = [p.index for p in instance.projects if p.rule is SelectionRule.MAY and may_be_selected(p)]
    if not optional:
        return None
    projects, changed = instance.projects, random.choice(optional)
    if changed in selected:
        found = selected - {changed}
    else:
        wanted = _with_needs(instance, frozenset({changed}))
        groups = {group for index in wanted for group in projects[index].groups}
        found = wanted.union(index for index in selected if groups.isdisjoint(projects[index].groups))
    found = _without_lonely(instance, found)
    return found if keeps_rules(instance, found) else None


def _with_needs(instance: Instance, found: frozenset[int]) -> frozenset[int]:
    while more := {need for index in found for need in instance.projects[index].needs} - found:
        found |= more
    return found


def _without_lonely(instance: Instance, found: frozenset[int]) -> frozenset[int]:
    """Leave out projects that lack what they need."""
    while lonely := {index for index in found if not found.issuperset(instance.projects[index].needs)}:
        found -= lonely
    return found


def keeps_rules(instance: Instance, selected: frozenset[int]) -> bool:
    """Tell whether a set of projects obeys the rules of selection."""
    groups = [group for index in selected for group in instance.projects[index].groups]
    return (
        all(p.index in selected for p in instance.projects if p.rule is SelectionRule.MUST)
        and all(may_be_selected(instance.projects[index]) for index in selected)
        and len(groups) == len(set(groups))
        and all(selected.issuperset(instance.projects[index].needs) for index in selected)
    )


def may_be_selected(project: ProjectData) -> bool:
    """Tell whether a project may be done, for itself."""
    return project.rule is not SelectionRule.MUST_NOT and not project.is_overspent
