"""Markup: what an XML or HTML file is, told by its first element."""

import re

from planner.workbook.formats.file_kind import FileKind

_BEFORE_ROOT = re.compile(
    r"\s*(<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>\[]*(\[.*?\]\s*)?>\s*)*", re.DOTALL | re.IGNORECASE
)
_ROOT = re.compile(r"<([\w.:-]+)([^>]*)>")
_WEB_ROOTS = frozenset(
    (
        "html",
        "head",
        "body",
        "meta",
        "title",
        "style",
        "link",
        "table",
        "tbody",
        "tr",
        "div",
        "p",
        "center",
        "font",
        "h1",
    )
)
_ROOTS = {
    "apibusinessobjects": FileKind.PMXML,
}
_SAID = (
    ("schemas.microsoft.com/project", FileKind.MSPDI),
    ("xmlns.oracle.com/primavera", FileKind.PMXML),
    ("urn:schemas-microsoft-com:office:spreadsheet", FileKind.EXCEL_XML),
    ("application/vnd.oasis.opendocument.spreadsheet", FileKind.FLAT_ODS),
)
"""What the first element says in one of its attributes, in small letters."""
_LONGEST_PROLOG = 100_000


def kind_of_markup(text: str) -> FileKind | None:
    """Tell what a text of markup is; None if it is no markup."""
    start = text[:_LONGEST_PROLOG].lstrip("\ufeff")
    before = _BEFORE_ROOT.match(start)
    root = _ROOT.match(start, before.end() if before else 0)
    if root is None:
        return None
    name, attributes = root[1].lower(), root[2].lower()
    if name in _WEB_ROOTS:
        return FileKind.HTML
    said = (kind for words, kind in _SAID if words in attributes)
    return next(said, _ROOTS.get(name, FileKind.XML))
