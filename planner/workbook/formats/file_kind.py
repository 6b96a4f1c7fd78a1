"""File kind: the kinds of files that project managers send, those that are read and those that are not."""

from enum import StrEnum


class FileKind(StrEnum):
    """What a file is; values are the words that people are shown, after "it is"."""

    # These are read
    XLSX = "an Excel workbook (.xlsx)"
    XLS = "an old Excel workbook (.xls)"
    ODS = "an OpenDocument spreadsheet (.ods)"
    FLAT_ODS = "a flat OpenDocument spreadsheet (.fods)"
    CSV = "a text table (.csv)"
    HTML = "a web page (.html)"
    MSPDI = "a Microsoft Project plan (.xml)"
    XER = "a Primavera plan (.xer)"
    ICAL = "a calendar (.ics)"
    # These are not
    EMPTY = "empty"
    LOCK = "the mark that a program leaves beside an open file"
    COMPANION = "the companion that macOS leaves beside a file"
    ENCRYPTED = "protected by a password"
    XLSB = "a binary Excel workbook (.xlsb)"
    EXCEL_XML = "an Excel 2003 XML workbook (.xml)"
    NUMBERS = "a Numbers spreadsheet"
    MPP = "a Microsoft Project file (.mpp)"
    PMXML = "a Primavera XML plan"
    DOCUMENT = "a text document"
    SLIDES = "a presentation"
    MAIL = "a mail"
    WEB_ARCHIVE = "a web archive (.mht)"
    PDF = "a PDF document"
    PICTURE = "a picture"
    ARCHIVE = "an archive of other files"
    DAMAGED = "damaged"
    XML = "an XML file of a kind that holds no plan we know"
    TEXT = "a text without a table"
    UNKNOWN = "none of the kinds of files that are read"
