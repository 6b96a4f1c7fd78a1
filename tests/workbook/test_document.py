"""The documentation of the workbook is the schema's."""

from pathlib import Path

from planner.workbook.document import document
from planner.workbook.schema import SHEETS
from planner.workbook.schema.column import columns_of

PAGE = Path(__file__).parents[2] / "docs" / "workbook.md"


def test_the_page_is_what_the_schema_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == document(), "run python -m planner.workbook.document docs/workbook.md"


def test_every_column_is_described_once_in_its_sheet() -> None:
    for row_type in SHEETS:
        titles = [column.title.casefold() for column in columns_of(row_type)]
        assert len(set(titles)) == len(titles)
        assert all(column.help.endswith((".", "FF+2")) for column in columns_of(row_type)), row_type.sheet
