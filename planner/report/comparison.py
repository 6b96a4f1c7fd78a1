"""The comparison workbook: scenarios side by side as Excel."""

from collections.abc import Sequence
from pathlib import Path

from planner.domain.problem import InputProblem
from planner.report.compared.dates import add_dates
from planner.report.compared.goals import add_goals
from planner.report.compared.money import add_money
from planner.report.compared.moves import add_moves
from planner.report.compared.overview import add_overview
from planner.report.compared.people import add_people
from planner.report.compared.told import add_told
from planner.report.sheets.assumptions import add_assumptions
from planner.sheets.book import Book
from planner.whatif.comparison import Comparison


def write_comparison(path: Path, comparison: Comparison, *, notes: Sequence[InputProblem] = ()) -> None:
    """Write planned scenarios side by side; one without a plan says why by its status.

    Args:
        notes: Assumptions, warnings and ignored input to list.

    Raises:
        OSError: If the file cannot be written.
    """
    with Book(path) as book:
        add_overview(book, comparison)
        add_goals(book, comparison)
        add_dates(book, comparison)
        add_people(book, comparison)
        add_money(book, comparison)
        add_moves(book, comparison)
        add_told(book, comparison)
        add_assumptions(book, notes)
