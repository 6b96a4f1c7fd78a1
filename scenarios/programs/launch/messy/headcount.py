"""Headcount: people wanted by role and month, as FTE, from a manager who has no tasks yet."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from planner.domain.demand import demanded_fte
from planner.domain.ids import ProjectId
from scenarios.programs.launch.messy.page import BOLD, Pages
from scenarios.programs.launch.messy.sent_task import PROGRAM

_HEADER = {"bold": True, "bg_color": "#FFF2CC", "border": 1}


def write_headcount(path: Path, project: str, *, name: str, author: str) -> None:
    """Write the demand of a project: a row for each skill and level, a column for each month."""
    wanted: dict[tuple[str, int], dict[date, Decimal]] = {}
    for task in PROGRAM.tasks_by_project[ProjectId(project)]:
        need = task.modes[0].requirements[0]
        if task.month is not None:
            wanted.setdefault((need.skill or "", need.level), {})[task.month] = demanded_fte(task)
    months = sorted({month for row in wanted.values() for month in row})
    with Pages(path, author) as book:
        page = book.add("Headcount FTE")
        page.widen(24, 10)
        page.write(0, 0, f"{name}: people wanted (FTE)", {"bold": True, "font_size": 14})
        page.write_row(1, ["Project:", name])
        page.write_row(2, ["Project manager:", author])
        page.write_row(3, ["Status:", "planned: headcount only"])
        page.write_row(5, ["Skill", "Skill level"], _HEADER)
        for column, month in enumerate(months, start=2):
            page.write(5, column, month, {**_HEADER, "num_format": "mmm yy"})
        page.write(5, 2 + len(months), "Total", _HEADER)
        for row, ((skill, level), by_month) in enumerate(wanted.items(), start=6):
            page.write_row(row, [skill, level, *(by_month.get(month) for month in months)])
            page.write(row, 2 + len(months), sum(by_month.values(), Decimal(0)))
        sums = [sum((row.get(month, Decimal(0)) for row in wanted.values()), Decimal(0)) for month in months]
        page.write_row(6 + len(wanted), ["Total", None, *sums], BOLD)
        page.write(8 + len(wanted), 0, "No tasks planned yet; may start up to a month later.", {"italic": True})
