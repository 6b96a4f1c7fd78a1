"""Charts of scenarios side by side; they draw cells and hold no text of their own but our words."""

from collections.abc import Sequence

from xlsxwriter.chart import Chart

from planner.charts.palette import PROJECT_COLOURS
from planner.sheets.book import Book, Sheet

_SIZE = {"width": 900, "height": 320}
_COST_COLUMNS = (2, 3)
"""Cost of delay and cost to come."""


def add_cost_chart(sheet: Sheet, *, first: int, last: int, top: int) -> None:
    """Draw cost of delay and cost to come of each scenario, from rows `first` to `last`, at row `top`."""
    chart = _columns(sheet.book, "Cost of delay and cost to come")
    for number, column in enumerate(_COST_COLUMNS):
        _add_series(chart, sheet, number, name=(first - 1, column), first=first, last=last, column=column)
    sheet.raw.insert_chart(top, 0, chart)


def add_lateness_chart(
    sheet: Sheet, *, names: Sequence[tuple[int, int]], columns: Sequence[int], first: int, last: int, top: int
) -> None:
    """Draw the days late of each project, one series for each scenario.

    Args:
        names: Cells with the scenarios' names.
        columns: Columns with their days late.
        first: Row of the first project.
    """
    chart = _columns(sheet.book, "Working days late by project")
    for number, (name, column) in enumerate(zip(names, columns, strict=True)):
        _add_series(chart, sheet, number, name=name, first=first, last=last, column=column)
    sheet.raw.insert_chart(top, 0, chart)


def _add_series(
    chart: Chart, sheet: Sheet, number: int, *, name: tuple[int, int], first: int, last: int, column: int
) -> None:
    chart.add_series(
        {
            "name": [sheet.name, *name],
            "categories": [sheet.name, first, 0, last, 0],
            "values": [sheet.name, first, column, last, column],
            "fill": {"color": PROJECT_COLOURS[number % len(PROJECT_COLOURS)]},
            "gap": 80,
        }
    )


def _columns(book: Book, title: str) -> Chart:
    chart = book.raw.add_chart({"type": "column"})
    if chart is None:
        raise ValueError("XlsxWriter knows no columns")
    chart.set_title({"name": title, "name_font": {"size": 12}})
    chart.set_y_axis({"num_format": "#,##0", "major_gridlines": {"visible": True}})
    chart.set_legend({"position": "bottom"})
    chart.set_size(_SIZE)
    return chart
