"""Bounds: what no plan can better, from parts of the program that can be reckoned alone."""

from planner.solver.bound.delivery import Delivery, delivery_dates

__all__ = ["Delivery", "delivery_dates"]
