"""Colours in all the ways that Excel writes them."""

import pytest

from planner.workbook.package import open_package
from planner.workbook.xlsx.colour import INDEXED, OFFICE_THEME, colour_of, theme_of
from tests.workbook.xlsx.made import parts, with_part, zipped


@pytest.mark.parametrize(
    ("attributes", "colour"),
    [
        ({"rgb": "FFFF0000"}, "FF0000"),
        ({"rgb": "00ff00aa"}, "FF00AA"),
        ({"rgb": "00B050"}, "00B050"),
        ({"rgb": "red"}, None),
        ({"auto": "1"}, None),
        ({"indexed": "10"}, "FF0000"),
        ({"indexed": "55"}, "969696"),
        ({"indexed": "64"}, None),
        ({"indexed": "-1"}, None),
        ({"theme": "0"}, "FFFFFF"),
        ({"theme": "1"}, "000000"),
        ({"theme": "3"}, "44546A"),
        ({"theme": "4"}, "4472C4"),
        ({"theme": "99"}, None),
        ({"theme": "4", "tint": "0.3999755851924192"}, "8FAADC"),
        ({"theme": "0", "tint": "-0.249977111117893"}, "BFBFBF"),
        ({"theme": "4", "tint": "much"}, "4472C4"),
        ({}, None),
    ],
)
def test_colours(attributes, colour):
    assert colour_of(attributes, OFFICE_THEME) == colour


def test_a_palette_of_the_files_own():
    assert len(INDEXED) == 64
    assert colour_of({"indexed": "1"}, OFFICE_THEME, ["000000", "ABCDEF"]) == "ABCDEF"


def test_a_theme_of_the_files_own():
    theme = (
        '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Own">'
        '<a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:accent1><a:srgbClr val="123456"/></a:accent1>'
        "</a:clrScheme></a:themeElements></a:theme>"
    )
    package = open_package(zipped(with_part(parts(), "theme", theme)))
    colours = theme_of(package, "xl/theme/theme.xml")
    assert colours == ("111111", *OFFICE_THEME[1:4], "123456", *OFFICE_THEME[5:])
    assert theme_of(package, None) == OFFICE_THEME
