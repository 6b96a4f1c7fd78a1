"""Narrow: a task with nothing left to choose that was wished for, and its place in the task's own numbers."""

from dataclasses import replace

from planner.solver.instance.work import Head, ModeData, TaskData
from planner.solver.schedule import Filled, Placed
from planner.solver.search.guide import Wish


def narrowed(task: TaskData, wish: Wish, mode: int) -> TaskData:
    """Return the task with one mode, and in it only the people wished for; heads without a wish keep the choice."""
    data = task.modes[mode]
    only: ModeData = replace(data, heads=tuple(_narrowed(head, wish, n) for n, head in enumerate(data.heads)))
    return replace(task, modes=(only,))


def widened(found: Placed, wish: Wish, mode: int) -> Placed:
    """Return a narrowed task's place with mode and candidates numbered as in the task itself."""
    heads = tuple(_widened(filled, wish, number) for number, filled in enumerate(found.heads))
    return replace(found, mode=mode, heads=heads)


def _narrowed(head: Head, wish: Wish, number: int) -> Head:
    if number not in wish.heads:
        return head
    candidate = wish.heads[number]
    return replace(head, candidates=() if candidate is None else (head.candidates[candidate],))


def _widened(filled: Filled | None, wish: Wish, number: int) -> Filled | None:
    candidate = wish.heads.get(number)
    return filled if filled is None or candidate is None else replace(filled, candidate=candidate)
