"""Size: which parts of the engine an instance is worth."""

from planner.solver.instance.program import Instance

_MOST_TASKS, _MOST_CHOICES = 150, 500
"""Up to which one model alone does best: it proves what it finds, and the search would have to be compiled first."""
_MOST_TASKS_OF_MODEL, _MOST_CHOICES_OF_MODEL = 300, 4_000
"""Up to which the model is worth its time after the search."""
_MOST_CHOICES_OF_CONSTRUCTION = 8_000
"""Up to which schedules are constructed before the search; above, the search finds its first one sooner."""
_MOST_DAYS = 4_000
"""Up to which construction and the model of the whole program can go day by day."""


def is_large(instance: Instance) -> bool:
    """Tell whether the compiled search is worth its time."""
    is_wide = _tasks(instance) > _MOST_TASKS or _choices(instance) > _MOST_CHOICES
    return is_wide or not is_constructible(instance)


def is_provable(instance: Instance) -> bool:
    """Tell whether the model of the whole program is worth its time."""
    is_small = _tasks(instance) <= _MOST_TASKS_OF_MODEL and _choices(instance) <= _MOST_CHOICES_OF_MODEL
    return is_small and instance.horizon <= _MOST_DAYS


def is_constructible(instance: Instance) -> bool:
    """Tell whether schedules are constructed before the search."""
    return _choices(instance) <= _MOST_CHOICES_OF_CONSTRUCTION and instance.horizon <= _MOST_DAYS


def _tasks(instance: Instance) -> int:
    return sum(not task.is_done for task in instance.tasks)


def _choices(instance: Instance) -> int:
    return sum(len(head.candidates) for task in instance.tasks for mode in task.modes for head in mode.heads)
