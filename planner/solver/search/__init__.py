"""Constructive search: schedules built task by task, and a local search over the order in which that is done."""
