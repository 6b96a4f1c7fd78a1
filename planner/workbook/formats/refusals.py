"""Refusals: what is said of files that are not read, and what to do instead."""

from planner.workbook.formats.file_kind import FileKind

_OPEN_IN_EXCEL = "Open it in Excel and save it as .xlsx"
_SEND_WORKBOOK = "Send the workbook that the plan is kept in, as .xlsx or .csv"

REFUSALS = {
    FileKind.EMPTY: ("the file is empty", "Send it again: the copy may have been cut short"),
    FileKind.LOCK: (
        "the file is no workbook, but the mark that a program leaves beside one that is open",
        "Send the file of the same name without the signs before it",
    ),
    FileKind.COMPANION: (
        "the file is no workbook, but the companion that macOS leaves beside one",
        "Send the file of the same name without ._ before it",
    ),
    FileKind.ENCRYPTED: ("the file is protected by a password", "Remove the password and save it again"),
    FileKind.XLSB: ("the file is a binary Excel workbook (.xlsb)", _OPEN_IN_EXCEL),
    FileKind.EXCEL_XML: ("the file is an Excel 2003 XML workbook", _OPEN_IN_EXCEL),
    FileKind.NUMBERS: ("the file is a Numbers spreadsheet", "Export it in Numbers as Excel"),
    FileKind.MPP: ("the file is a Microsoft Project file (.mpp)", "Save it in Microsoft Project as XML"),
    FileKind.PMXML: ("the file is a Primavera XML plan", "Export it in Primavera as .xer, or as a spreadsheet"),
    FileKind.DOCUMENT: ("the file is a text document", "Copy its table into a workbook and save that as .xlsx"),
    FileKind.SLIDES: ("the file is a presentation", _SEND_WORKBOOK),
    FileKind.MAIL: ("the file is a mail", "Save what is attached to it, and send that"),
    FileKind.WEB_ARCHIVE: ("the file is a web archive or a mail", _OPEN_IN_EXCEL),
    FileKind.PDF: ("the file is a PDF document", _SEND_WORKBOOK),
    FileKind.PICTURE: ("the file is a picture", _SEND_WORKBOOK),
    FileKind.ARCHIVE: ("the file is an archive of other files", "Unpack it and send the workbooks that are in it"),
    FileKind.DAMAGED: ("the file is damaged", "Send it again: the copy may have been cut short"),
    FileKind.XML: ("the file is XML of a kind that holds no plan we know", _SEND_WORKBOOK),
    FileKind.TEXT: ("the file is a text that holds no table", _SEND_WORKBOOK),
    FileKind.UNKNOWN: ("the file is no spreadsheet and no plan of a kind we know", _SEND_WORKBOOK),
}
