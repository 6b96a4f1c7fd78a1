"""Sheet: one sheet of a workbook, from its XML to its grid."""

from collections.abc import Iterator
from functools import partial
from xml.parsers.expat import XMLParserType

from planner.workbook.grid import Area, Grid
from planner.workbook.package import Package, RefusedError
from planner.workbook.xlsx.book import BookSheet
from planner.workbook.xlsx.markup import LocalNames, check_attributes, go_through, is_on, whole
from planner.workbook.xlsx.merged import MOST_MERGES, without_covered
from planner.workbook.xlsx.outside import MOST_COLUMNS, check_rows
from planner.workbook.xlsx.painted import MOST_RUNS
from planner.workbook.xlsx.reference import area_of
from planner.workbook.xlsx.remarks import Remarks
from planner.workbook.xlsx.rows import Rows
from planner.workbook.xlsx.styles import Styles
from planner.workbook.xlsx.survey import LONG, survey, without_blank_end
from planner.workbook.xlsx.values import Values


def read_sheet(package: Package, sheet: BookSheet, values: Values, styles: Styles, remarks: Remarks) -> Grid:
    """Read one sheet; one without cells, such as a chart, has no rows.

    Raises:
        RefusedError: If it is damaged, or holds more than is read.
    """
    part = sheet.part
    if part is None:
        return Grid(sheet.name, (), is_hidden=sheet.is_hidden)
    if part not in package:
        raise RefusedError(f"sheet {sheet.name} is missing in the file", "Open it in Excel and save it again")
    rows = Rows(sheet.name, values, styles, remarks)
    frame = _Frame(sheet.name, rows, remarks)
    go_through(_pieces(package, sheet.name, part), f"sheet {sheet.name}", frame.attach)
    return _grid(sheet, rows, frame, remarks)


def _pieces(package: Package, sheet: str, part: str) -> Iterator[bytes]:
    if package.size(part) <= LONG:
        return package.pieces(part)
    found = survey(package.pieces(part))
    check_rows(sheet, found.filled)
    return without_blank_end(package.pieces(part), found.end) if found.end else package.pieces(part)


class _Frame:
    """A handler of the tags around the rows, which takes turns with that of the rows."""

    def __init__(self, sheet: str, rows: Rows, remarks: Remarks) -> None:
        self.merges: list[Area] = []
        self.hidden_columns: set[int] = set()
        self._where, self._rows, self._remarks = f"sheet {sheet}", rows, remarks
        self._sheet = sheet
        self._names = LocalNames()
        self._is_in_columns = False

    def attach(self, parser: XMLParserType) -> None:
        parser.StartElementHandler = partial(self.start, parser)
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = None
        self._rows.leave = partial(self.attach, parser)

    def start(self, parser: XMLParserType, tag: str, attributes: dict[str, str]) -> None:
        check_attributes(attributes, self._where)
        match self._names[tag]:
            case "sheetData":
                self._rows.attach(parser)
            case "cols":
                self._is_in_columns = True
            case "col" if self._is_in_columns:
                self._add_columns(attributes)
            case "mergeCell":
                self._add_merge(attributes.get("ref", ""))

    def end(self, tag: str) -> None:
        if self._names[tag] == "cols":
            self._is_in_columns = False

    def _add_columns(self, attributes: dict[str, str]) -> None:
        if is_on(attributes.get("hidden")):
            first, last = whole(attributes.get("min"), 0), whole(attributes.get("max"), 0)
            self.hidden_columns |= set(range(max(1, first), min(last, MOST_COLUMNS) + 1))

    def _add_merge(self, reference: str) -> None:
        area = area_of(reference)
        if area is None:
            self._remarks.add(self._sheet, f'merged cells "{reference[:40]}" were passed over: this is no area')
        elif area.top == area.bottom and area.left == area.right:
            return
        elif len(self.merges) < MOST_MERGES:
            self.merges.append(area)
        else:
            what = f"{self._where} has more than {MOST_MERGES:,} merged cells"
            raise RefusedError(what, "Copy the cells you need into a new workbook")


def _grid(sheet: BookSheet, rows: Rows, frame: _Frame, remarks: Remarks) -> Grid:
    filled = rows.filled.in_order()
    last = filled[-1].number if filled else 0
    left_out = rows.outside.report(sheet.name, len(filled), last, remarks)
    paint = rows.painted.runs(last)
    if rows.painted.is_cut and paint and len(paint) == MOST_RUNS:
        remarks.add(sheet.name, f"of its coloured blank cells only the first {MOST_RUNS:,} stretches were read")
    seen = without_covered(sheet.name, filled, frame.merges, remarks) if frame.merges else filled
    return Grid(
        sheet.name,
        tuple(row for row in seen if row.cells),
        left_out,
        tuple(frame.merges),
        tuple(sorted(frame.hidden_columns)),
        sheet.is_hidden,
        paint,
    )
