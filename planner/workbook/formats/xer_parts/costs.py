"""Costs: what the activities of a P6 export cost, summed over their assignments and expenses."""

from planner.workbook.formats.records import tidy
from planner.workbook.formats.xer_parts.tables import Row, Tables, number

_SPENT = ("act_reg_cost", "act_ot_cost")
_TOTAL = (*_SPENT, "remain_cost")


class Costs:
    """Looks up the costs of activities."""

    def __init__(self, tables: Tables) -> None:
        self._assignments = tables.grouped("TASKRSRC", "task_id")
        self._expenses = tables.grouped("PROJCOST", "task_id")

    def spent(self, task: Row) -> float | None:
        """Return what was spent so far, on people and expenses."""
        return _sum(self._of(self._assignments, task), _SPENT, self._of(self._expenses, task), ("act_cost",))

    def fixed(self, task: Row) -> float | None:
        """Return what was budgeted for expenses."""
        return _sum([], (), self._of(self._expenses, task), ("target_cost",))

    def total(self, task: Row) -> float | None:
        """Return what was spent and remains to be, on people and expenses."""
        expenses = self._of(self._expenses, task)
        return _sum(self._of(self._assignments, task), _TOTAL, expenses, ("act_cost", "remain_cost"))

    def _of(self, rows: dict[str, list[Row]], task: Row) -> list[Row]:
        return rows.get(task.get("task_id", ""), [])


def _sum(work: list[Row], of_work: tuple[str, ...], expenses: list[Row], of_expenses: tuple[str, ...]) -> float | None:
    """Return the sum of fields; None where no row has one of them."""
    amounts = [number(row.get(name, "")) for row in work for name in of_work]
    amounts += [number(row.get(name, "")) for row in expenses for name in of_expenses]
    known = [amount for amount in amounts if amount is not None]
    return tidy(sum(known), 2) if known else None
