"""Ods: reads OpenDocument spreadsheets as a stream, so that neither their size nor what they repeat does harm."""

from collections.abc import Iterable, Iterator
from xml.parsers.expat import XMLParserType

from planner.workbook.formats.ods_sheets import OdsSheets
from planner.workbook.formats.ods_styles import OdsStyles
from planner.workbook.grid import GridFile
from planner.workbook.package import Package, RefusedError, open_package
from planner.workbook.xlsx.markup import check_attributes, go_through
from planner.workbook.xlsx.remarks import Remarks

_CONTENT = "content.xml"
_STYLES = "styles.xml"
_LIST = "META-INF/manifest.xml"
_ENCRYPTED = b"encryption-data"
_ZIP = b"PK"
_PIECE = 2**17
_BODY = "office:spreadsheet"
_USUAL_ATTRIBUTES = 20


def read(name: str, content: bytes) -> GridFile:
    """Read every sheet of a spreadsheet, packed (.ods) or flat (.fods).

    Raises:
        RefusedError: If it is encrypted, damaged, too large, or holds no sheet.
    """
    stream = _Stream()
    if content.startswith(_ZIP):
        package = open_package(content)
        _check_parts(package)
        if _STYLES in package:
            stream.go(package.pieces(_STYLES), f"part {_STYLES}")
        stream.go(package.pieces(_CONTENT), f"part {_CONTENT}")
    else:
        stream.go(_pieces(content), "the XML")
    if not stream.sheets.grids:
        raise RefusedError("the file holds no sheet", "Open it in LibreOffice and save it as .xlsx")
    return GridFile(name, tuple(stream.sheets.grids), looks=stream.styles.looks.all(), remarks=stream.remarks.all)


def _check_parts(package: Package) -> None:
    if _LIST in package and _ENCRYPTED in b"".join(package.pieces(_LIST)):
        raise RefusedError("the file is protected by a password", "Remove the password and save it again")
    if _CONTENT not in package:
        raise RefusedError("the file holds no sheet", "Open it in LibreOffice and save it as .xlsx")


def _pieces(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), _PIECE):
        yield content[start : start + _PIECE]


class _Stream:
    """Hands what goes by to the styles before the body, and to the sheets inside of it."""

    def __init__(self) -> None:
        self.remarks = Remarks()
        self.styles = OdsStyles()
        self.sheets = OdsSheets(self.styles, self.remarks)

    def go(self, pieces: Iterable[bytes], where: str) -> None:
        """Go through a part."""

        def attach(parser: XMLParserType) -> None:
            def start(tag: str, attributes: dict[str, str]) -> None:
                if tag == _BODY:
                    _attach(parser, self.sheets)
                elif len(attributes) > _USUAL_ATTRIBUTES:
                    check_attributes(attributes, where)
                self.styles.start(tag, attributes)

            _attach(parser, self.styles)
            parser.StartElementHandler = start

        go_through(pieces, where, attach)


def _attach(parser: XMLParserType, handler: OdsStyles | OdsSheets) -> None:
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.text
