"""How cells look, and what their numbers are by their style."""

import pytest

from planner.workbook.grid import CellType, Look
from planner.workbook.xlsx.numberformat import LONGEST
from tests.workbook.xlsx.made import a_cell, parts, read, refusal, with_part


def _styled(xf: str, *, fonts: str = "", fills: str = "", formats: str = "", more: str = "") -> str:
    plain = '<xf numFmtId="0" fontId="0" fillId="0"/>'
    return (
        f"<styleSheet><numFmts>{formats}</numFmts><fonts><font/>{fonts}</fonts>"
        f'<fills><fill><patternFill patternType="none"/></fill>{fills}</fills>'
        f'<cellStyleXfs><xf numFmtId="14" fontId="1"/></cellStyleXfs><cellXfs>{plain}{xf}</cellXfs>{more}</styleSheet>'
    )


def _read(styles: str, style: str = "1", inside: str = "<v>1</v>"):
    file = read(with_part(parts(a_cell(inside, f's="{style}"')), "styles", styles))
    assert file.refused is None, file.refused
    cell = file.grids[0].rows[0].cells[0]
    return cell, file.looks[cell.look]


@pytest.mark.parametrize(
    ("xf", "more", "look"),
    [
        ('<xf fontId="1"/>', {"fonts": "<font><b/><i val='1'/><strike val='true'/></font>"}, Look(True, True, True)),
        ('<xf fontId="1"/>', {"fonts": '<font><b val="0"/><sz val="11"/></font>'}, Look()),
        ('<xf><alignment indent="3"/></xf>', {}, Look(indent=3)),
        ('<xf><alignment indent="-3"/></xf>', {}, Look()),
        ('<xf numFmtId="14"/>', {}, Look(number="mm-dd-yy")),
        (
            '<xf numFmtId="200"/>',
            {"formats": '<numFmt numFmtId="200" formatCode="0.0 &quot;d&quot;"/>'},
            Look(number='0.0 "d"'),
        ),
        ('<xf numFmtId="200"/>', {"formats": '<numFmt numFmtId="200" formatCode="GENERAL"/>'}, Look()),
    ],
)
def test_looks(xf, more, look):
    assert _read(_styled(xf, **more))[1] == look


@pytest.mark.parametrize(
    ("fill", "colour"),
    [
        ('<patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor indexed="64"/></patternFill>', "FFC000"),
        ('<patternFill patternType="solid"><fgColor theme="4"/></patternFill>', "4472C4"),
        ('<patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill>', None),
        ('<patternFill patternType="solid"><fgColor theme="0"/></patternFill>', None),
        ('<patternFill patternType="solid"><bgColor rgb="FF00B050"/></patternFill>', "00B050"),
        ('<patternFill patternType="gray125"/>', None),
        ('<patternFill patternType="none"><fgColor rgb="FFFFC000"/></patternFill>', None),
        ('<patternFill><fgColor rgb="FFFFC000"/></patternFill>', None),
        (
            '<gradientFill><stop position="0"><color rgb="FF123456"/></stop><stop/></gradientFill>',
            "123456",
        ),
        ('<patternFill patternType="solid"><fgColor rgb="red"/></patternFill>', None),
        ("", None),
    ],
)
def test_backgrounds(fill, colour):
    assert _read(_styled('<xf fillId="1"/>', fills=f"<fill>{fill}</fill>"))[1].fill == colour


def test_a_palette_of_the_files_own():
    fill = '<fill><patternFill patternType="solid"><fgColor indexed="1"/></patternFill></fill>'
    palette = '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00abcdef"/></indexedColors></colors>'
    assert _read(_styled('<xf fillId="1"/>', fills=fill, more=palette))[1].fill == "ABCDEF"


@pytest.mark.parametrize("style", ["4242", "-1", "x", ""])
def test_a_style_that_is_not_there_is_plain(style):
    cell, look = _read(_styled('<xf numFmtId="14"/>'), style)
    assert (cell.type, look) == (CellType.NUMBER, Look())


def test_fonts_and_fills_that_are_not_there_are_plain():
    assert _read(_styled('<xf fontId="99" fillId="99" numFmtId="999"/>'))[1] == Look()


def test_fonts_of_conditional_formats_are_not_those_of_cells():
    more = '<dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FF0000FF"/></patternFill></fill></dxf></dxfs>'
    assert _read(_styled('<xf fontId="0"/>', more=more))[1] == Look()


def test_each_look_stands_once_and_the_first_is_plain():
    styles = _styled('<xf numFmtId="9"/><xf numFmtId="0"/><xf numFmtId="9"/>')
    assert read(with_part(parts(a_cell("<v>1</v>")), "styles", styles)).looks == (Look(), Look(number="0%"))


@pytest.mark.parametrize(
    ("number", "kind", "value"),
    [
        (0, CellType.NUMBER, 46568),
        (9, CellType.PERCENT, 46568),
        (30, CellType.DATE, "2027-06-30"),
        (46, CellType.MOMENT, "46568 days, 0:00:00"),
    ],
)
def test_formats_say_what_a_number_is(number, kind, value):
    cell, _ = _read(_styled(f'<xf numFmtId="{number}"/>'), inside="<v>46568</v>")
    assert (cell.type, cell.value) == (kind, value)


def test_a_workbook_without_styles_is_plain():
    assert read(parts(a_cell("<v>46568</v>", 's="1"'))).looks == (Look(),)


def test_a_number_format_that_nobody_writes_is_refused():
    code = f'<numFmt numFmtId="200" formatCode="{"0" * (LONGEST + 1)}"/>'
    made = with_part(parts(a_cell("<v>1</v>")), "styles", _styled("", formats=code))
    assert "a number format of the file has 1,001 letters" in refusal(made)
