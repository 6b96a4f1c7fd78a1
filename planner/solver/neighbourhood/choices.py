"""Choices: which tasks of a schedule are planned again, in several ways; each returns about `size` tasks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random

from planner.domain.project import SelectionRule
from planner.solver.neighbourhood.incumbent import Incumbent
from planner.solver.neighbourhood.part import Freed
from planner.solver.neighbourhood.ties import Ties

_PROJECTS = 2
"""Projects that are planned again together."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a choice looks at."""

    ties: Ties
    incumbent: Incumbent
    random: Random

    def end(self, task: int) -> int:
        """Return the exclusive end of a placed task."""
        return self.incumbent.schedule.placed[task].end

    def middle(self, task: int) -> int:
        """Return twice the middle of a placed task."""
        placed = self.incumbent.schedule.placed[task]
        return placed.block + placed.end

    def nearest(self, tasks: Iterable[int], moment: int, size: int) -> frozenset[int]:
        """Return those tasks whose middles are nearest to a moment (twice the day); ties at random."""
        order = sorted((abs(self.middle(task) - moment), self.random.random(), task) for task in tasks)
        return frozenset(task for _, _, task in order[:size])

    def movable_of(self, project: int) -> list[int]:
        """Return the tasks of a project that are placed and not done."""
        instance, placed = self.incumbent.instance, self.incumbent.schedule.placed
        return [i for i in instance.projects[project].tasks if i in placed and not instance.tasks[i].is_done]

    def on_resources_of(self, tasks: Iterable[int]) -> set[int]:
        """Return all tasks that someone works on who works on one of these."""
        resources = {resource for task in tasks for resource in self.incumbent.workers.get(task, ())}
        return {index for resource in resources for index, _ in self.incumbent.spans[resource]}


Choice = Callable[[Scene, int], Freed]


def window(scene: Scene, size: int) -> Freed:
    """Choose the tasks around a moment, whoever works on them."""
    movable = scene.incumbent.movable
    return Freed(scene.nearest(movable, scene.middle(scene.random.choice(movable)), size))


def projects(scene: Scene, size: int) -> Freed:
    """Choose one or two projects, in a window if they are large."""
    movable = scene.incumbent.movable
    seeds = scene.random.choices(movable, k=scene.random.randint(1, _PROJECTS))
    chosen = {scene.incumbent.instance.tasks[seed].project for seed in seeds}
    tasks = [task for project in sorted(chosen) for task in scene.movable_of(project)]
    return Freed(scene.nearest(tasks, scene.middle(scene.random.choice(seeds)), size))


def late(scene: Scene, size: int) -> Freed:
    """Choose what ends late, what leads up to it and what its people do at that time."""
    last = _something_late(scene)
    project = scene.movable_of(scene.incumbent.instance.tasks[last].project)
    around = [task for task in scene.on_resources_of(_leading_to(scene, last, size)) if task != last]
    before = scene.nearest({*project, *around}, 2 * scene.end(last) - scene.random.randint(0, 4 * size), size - 1)
    return Freed(before | {last})


def chain(scene: Scene, size: int) -> Freed:
    """Choose what ends late and, backwards from it, what it waits for: predecessors and work of the same people."""
    last = _something_late(scene)
    chosen, front = {last}, [last]
    while front and len(chosen) < size:
        task = front.pop(scene.random.randrange(min(3, len(front))))
        start = scene.incumbent.schedule.placed[task].block
        waits = set(_placed(scene, scene.ties.predecessors[task])) | scene.on_resources_of([task])
        before = sorted((abs(scene.end(other) - start), other) for other in waits - chosen if scene.end(other) <= start)
        new = [other for _, other in before[:4]][: size - len(chosen)]
        chosen.update(new)
        front += new
    return Freed(_filled_up(scene, chosen, size))


def crowded(scene: Scene, size: int) -> Freed:
    """Choose the work of those who can do a task, around the moment at which they have most of it."""
    seed = scene.random.choice(scene.incumbent.movable)
    team, spans = scene.ties.resources[seed], scene.incumbent.spans
    works = [(index, span) for resource in team for index, span in spans.get(resource, ())]
    if not works:
        return window(scene, size)
    days = scene.random.sample(works, min(8, len(works)))
    load = [(sum(s.rate for _, s in works if s.first <= span.first < s.end), span.first) for _, span in days]
    return Freed(scene.nearest({index for index, _ in works}, 2 * max(load)[1], size))


def related(scene: Scene, size: int) -> Freed:
    """Choose tasks by a random walk along links and shared people."""
    task = scene.random.choice(scene.incumbent.movable)
    chosen = {task}
    for _ in range(4 * size):
        if len(chosen) >= size:
            break
        linked = list(_placed(scene, scene.ties.linked(task)))
        near = linked if linked and scene.random.randrange(2) else sorted(scene.on_resources_of([task]))
        if near:
            task = min(scene.random.choices(near, k=3), key=lambda other: abs(scene.middle(other) - scene.middle(task)))
        if not near or task in chosen:
            task = scene.random.choice(sorted(chosen))
        chosen.add(task)
    return Freed(frozenset(chosen))


def selection(scene: Scene, size: int) -> Freed:
    """Choose may-do projects, selected or not, whose selection is open too, and work at the same time."""
    instance = scene.incumbent.instance
    may = [p for p in instance.projects if p.rule is SelectionRule.MAY and len(p.tasks) <= size]
    if not may:
        return window(scene, size)
    picked = scene.random.sample(may, min(_PROJECTS, len(may)))
    tasks = frozenset(i for p in picked for i in p.tasks if not instance.tasks[i].is_done)
    others = window(scene, max(0, size - len(tasks))).tasks if scene.incumbent.movable else frozenset()
    return Freed(tasks | others, frozenset(project.index for project in picked))


CHOICES: tuple[Choice, ...] = (window, projects, late, chain, crowded, related, selection)
"""All ways; `selection` only where there is something to select."""


def choices_for(scene: Scene) -> tuple[Choice, ...]:
    """Return the ways that make sense for a program."""
    may = any(project.rule is SelectionRule.MAY for project in scene.incumbent.instance.projects)
    return CHOICES if may else CHOICES[:-1]


def _something_late(scene: Scene) -> int:
    """Return the last task of a project, or a task with a due date, drawn by how much its delay costs."""
    instance, ends, weights = scene.incumbent.instance, [], []
    for number in sorted(scene.incumbent.schedule.selected):
        project, tasks = instance.projects[number], scene.movable_of(number)
        dues = [(index, instance.tasks[index].due) for index in tasks]
        if tasks:
            dues.append((max(tasks, key=scene.end), project.due))
        for index, due in dues:
            if due is not None and scene.end(index) > due:
                ends.append(index)
                weights.append((scene.end(index) - due) * max(1, project.day_rate))
    if not ends:
        return max(scene.random.choices(scene.incumbent.movable, k=4), key=scene.end)
    return scene.random.choices(ends, weights)[0]


def _leading_to(scene: Scene, task: int, size: int) -> set[int]:
    """Return a task and up to `size` of its placed predecessors, the nearest first."""
    found, front = {task}, [task]
    while front and len(found) < size:
        new = [i for i in _placed(scene, scene.ties.predecessors[front.pop(0)]) if i not in found]
        found.update(new)
        front += new
    return found


def _placed(scene: Scene, tasks: Iterable[int]) -> Iterable[int]:
    placed, all_tasks = scene.incumbent.schedule.placed, scene.incumbent.instance.tasks
    return (index for index in tasks if index in placed and not all_tasks[index].is_done)


def _filled_up(scene: Scene, chosen: set[int], size: int) -> frozenset[int]:
    """Add tasks of the same people at the same time until there are `size`."""
    moment = scene.middle(scene.random.choice(sorted(chosen)))
    return frozenset(chosen) | scene.nearest(scene.on_resources_of(chosen) - chosen, moment, size - len(chosen))
