"""Moves: recipes to begin with, and changes to them at random."""

from dataclasses import replace
from random import Random

from planner.solver.instance.program import Instance
from planner.solver.search.decode import Decoded, Recipe
from planner.solver.search.priorities import latest_starts
from planner.solver.search.selection import keeps_rules, widest_selection
from planner.solver.search.staffing import Taste


class Moves:
    """Recipes for one instance, drawn from one source of random numbers."""

    def __init__(self, instance: Instance, random: Random) -> None:
        """Look at an instance."""
        self._instance, self._random = instance, random
        self._urgency = latest_starts(instance)

    def start(self, *, plain: bool) -> Recipe:
        """Return a recipe by urgency; after the first one with random tastes."""
        spread = 0.0 if plain else self._random.choice((1.0, 4.0, 12.0))
        return Recipe(
            selected=widest_selection(self._instance, without=frozenset(), random=self._random),
            priority=tuple(urgency + self._random.gauss(0, spread) for urgency in self._urgency),
            mode_liking=tuple(tuple(self._noise(spread) for _ in task.modes) for task in self._instance.tasks),
            shift=tuple(0 for _ in self._instance.projects),
            taste=Taste(
                thrift=0.0 if plain else self._random.choice((0.0, 1.0, 10.0, 1000.0)),
                liking=tuple(self._noise(spread / 4) for _ in self._instance.resources),
                scarcity=tuple(0.1 * len(resource.skills) for resource in self._instance.resources),
            ),
        )

    def mend(self, recipe: Recipe, decoded: Decoded) -> Recipe:
        """Make tasks without a place more urgent, with all before them; drop may-do projects that do not fit."""
        boost = self._random.choice((5.0, 20.0, 80.0))
        squeaky = self._with_predecessors(decoded.misfits)
        priority = tuple(
            value - (boost if index in squeaky else 0.0) + self._noise(1.0)
            for index, value in enumerate(recipe.priority)
        )
        projects = [self._instance.tasks[index].project for index in decoded.misfits]
        droppable = [p for p in projects if keeps_rules(self._instance, self._without(recipe.selected, p))]
        selected = recipe.selected
        if droppable and self._by_chance(0.5):
            selected = self._without(selected, self._random.choice(droppable))
        varied = self.vary(replace(recipe, priority=priority, selected=selected))
        return varied if self._by_chance(0.5) else replace(recipe, priority=priority, selected=selected)

    def _without(self, selected: frozenset[int], project: int) -> frozenset[int]:
        """Leave out a project and those that need it."""
        left = set(selected) - {project}
        while lonely := {index for index in left if not left.issuperset(self._instance.projects[index].needs)}:
            left -= lonely
        return frozenset(left)

    def _with_predecessors(self, tasks: tuple[int, ...]) -> set[int]:
        found, stack = set(tasks), list(tasks)
        before: dict[int, list[int]] = {}
        for link in self._instance.links:
            before.setdefault(link.successor, []).append(link.predecessor)
        while stack:
            for index in before.get(stack.pop(), ()):
                if index not in found:
                    found.add(index)
                    stack.append(index)
        return found

    def vary(self, recipe: Recipe) -> Recipe:
        """Change one thing at random."""
        moves = (self._vary_priority, self._vary_priority, self._vary_mode, self._vary_taste, self._vary_projects)
        return self._random.choice(moves)(recipe)

    def _vary_priority(self, recipe: Recipe) -> Recipe:
        priority = list(recipe.priority)
        for index in self._random.sample(range(len(priority)), k=min(len(priority), self._random.choice((1, 2, 5)))):
            priority[index] += self._random.gauss(0, 15)
        return replace(recipe, priority=tuple(priority))

    def _vary_mode(self, recipe: Recipe) -> Recipe:
        several = [task.index for task in self._instance.tasks if len(task.modes) > 1 and not task.is_month]
        if not several:
            return self._vary_taste(recipe)
        liking = list(recipe.mode_liking)
        index = self._random.choice(several)
        liking[index] = tuple(self._noise(30.0) for _ in liking[index])
        return replace(recipe, mode_liking=tuple(liking))

    def _vary_taste(self, recipe: Recipe) -> Recipe:
        if not self._instance.resources or self._by_chance(0.3):
            thrift = self._random.choice((0.0, 1.0, 10.0, 1000.0))
            return replace(recipe, taste=replace(recipe.taste, thrift=thrift))
        liking = list(recipe.taste.liking)
        liking[self._random.randrange(len(liking))] = self._noise(8.0)
        return replace(recipe, taste=replace(recipe.taste, liking=tuple(liking)))

    def _vary_projects(self, recipe: Recipe) -> Recipe:
        """Select anew, shift a project's months, or move a whole project in the order."""
        project = self._random.choice(self._instance.projects).index if self._instance.projects else None
        if project is None:
            return recipe
        if self._by_chance(0.3):
            without = frozenset({project}) if self._by_chance(0.5) else frozenset()
            selected = widest_selection(self._instance, without=without, random=self._random)
            return replace(recipe, selected=selected) if keeps_rules(self._instance, selected) else recipe
        if self._by_chance(0.3):
            months = [len(t.modes) for t in self._instance.tasks if t.project == project and t.is_month]
            shift = list(recipe.shift)
            shift[project] = self._random.randrange(min(months)) if months else 0
            return replace(recipe, shift=tuple(shift))
        by = self._random.gauss(0, 20)
        mine = set(self._instance.projects[project].tasks)
        return replace(
            recipe, priority=tuple(value + (by if n in mine else 0.0) for n, value in enumerate(recipe.priority))
        )

    def _by_chance(self, chance: float) -> bool:
        return self._random.random() < chance

    def _noise(self, spread: float) -> float:
        return self._random.gauss(0, spread) if spread else 0.0
