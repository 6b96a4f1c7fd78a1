"""The chart of costs by month: labour and other costs as stacked columns."""

from planner.sheets.book import Sheet

_LABEL_COLUMN, _LABOUR_COLUMN, _OTHER_COLUMN = 0, 4, 5
_SERIES = ((_LABOUR_COLUMN, "#4477AA"), (_OTHER_COLUMN, "#AA7733"))


def add_money_chart(sheet: Sheet, *, first: int, last: int, top: int) -> None:
    """Draw the rows `first` to `last` of the block of months, whose header is the row above, at row `top`."""
    chart = sheet.book.raw.add_chart({"type": "column", "subtype": "stacked"})
    if chart is None:
        raise ValueError("XlsxWriter knows no stacked columns")
    for column, colour in _SERIES:
        chart.add_series(
            {
                "name": [sheet.name, first - 1, column],
                "categories": [sheet.name, first, _LABEL_COLUMN, last, _LABEL_COLUMN],
                "values": [sheet.name, first, column, last, column],
                "fill": {"color": colour},
                "gap": 60,
            }
        )
    chart.set_title({"name": "Costs to come by month", "name_font": {"size": 12}})
    chart.set_x_axis({"text_axis": True, "num_format": "mmm yyyy"})
    chart.set_y_axis({"num_format": "#,##0", "major_gridlines": {"visible": True}})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 820, "height": 300})
    sheet.raw.insert_chart(top, 0, chart)
