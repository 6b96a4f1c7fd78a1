"""Bounds: what no plan can better, from parts of the program that can be reckoned alone."""

from planner.solver.bound.beside import Beside, Learnt, is_least
from planner.solver.bound.delivery import Delivery, Known, delivery_dates, know
from planner.solver.bound.goals import bounds_from, goal_bounds

__all__ = [
    "Beside",
    "Delivery",
    "Known",
    "Learnt",
    "bounds_from",
    "delivery_dates",
    "goal_bounds",
    "is_least",
    "know",
]
