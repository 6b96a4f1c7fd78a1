"""A workbook with much of what project managers put into one: chart, table, rules, drop-downs, comments, formulas."""

from tests.importing.way_back.sent_plan import write_plan

ROWS_IN_ALL = 3


def write_rich_plan(path, rows=None, **more):
    """Write a plan with all of it, in the file's own look."""
    return write_plan(path, **({} if rows is None else {"rows": rows}), more=_add, **more)


def _add(book, sheet, formats):
    chart = book.add_chart({"type": "bar"})
    chart.add_series({"values": "=Plan!$D$4:$D$6", "name": "Days"})
    chart.set_title({"name": "Days by task"})
    sheet.insert_chart("J3", chart)
    sheet.data_validation("C4:C6", {"validate": "list", "source": ["Ana", "Ben"], "error_type": "warning"})
    sheet.conditional_format("D4:D6", {"type": "cell", "criteria": ">", "value": 5, "format": formats["head"]})
    sheet.write_comment("B4", "Ask the surveyor", {"author": "Pat"})
    sheet.write_formula("D8", "=SUM(D4:D6)", None, 20)
    sheet.set_column("B:B", 33)
    sheet.set_row(3, 24)
    sheet.freeze_panes(3, 2)
    other = book.add_worksheet("Parts")
    other.write_row("A1", ["Part", "Price"])
    other.write_row("A2", ["Bolt", 2])
    other.add_table("A1:B2", {"name": "Parts", "columns": [{"header": "Part"}, {"header": "Price"}]})
    sheet.add_sparkline("H4", {"range": "Plan!D4:D6"})
    book.define_name("Deadline", "=Plan!$F$6")


def what_is_kept(sheet):
    """Return what a copy of sheet Plan has to keep, as openpyxl reads it."""
    return {
        "charts": len(sheet._charts),  # noqa: SLF001 - openpyxl has no other list of them
        "lists": [(str(one.sqref), one.formula1) for one in sheet.data_validations.dataValidation],
        "merged": sorted(str(area) for area in sheet.merged_cells.ranges),
        "freeze": sheet.freeze_panes,
        "width": sheet.column_dimensions["B"].width,
        "height": sheet.row_dimensions[4].height,
        "formula": sheet["D8"].value,
        "look": (sheet["B3"].font.b, sheet["B3"].fill.fgColor.rgb, sheet["E4"].number_format),
    }
