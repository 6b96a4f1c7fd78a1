"""Names that Excel accepts for sheets and tables."""

import re
from collections.abc import Container

from planner.sheets.text import clean_text

LONGEST_SHEET_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\n\t�]")
_NOT_IN_TABLE_NAME = re.compile(r"[^A-Za-z0-9_]")


def sheet_name(wanted: str, taken: Container[str] = ()) -> str:
    """Return a sheet name near `wanted`: 31 characters, none that Excel forbids, unlike all `taken` ones.

    Args:
        taken: Casefolded names in use; Excel compares names without case.
    """
    name = _FORBIDDEN.sub(" ", clean_text(wanted))[:LONGEST_SHEET_NAME].strip().strip("'").strip() or "Sheet"
    if name.casefold() == "history":  # Excel keeps this name for itself
        name = "History_"
    return _unlike(name, taken)


def table_name(wanted: str) -> str:
    """Return a name for an Excel table: letters, digits and `_`, prefixed so that it is no cell reference."""
    return "t_" + _NOT_IN_TABLE_NAME.sub("_", wanted)[:200]


def _unlike(name: str, taken: Container[str]) -> str:
    number, candidate = 1, name
    while candidate.casefold() in taken:
        number += 1
        suffix = f" ({number})"
        candidate = name[: LONGEST_SHEET_NAME - len(suffix)].rstrip() + suffix
    return candidate
