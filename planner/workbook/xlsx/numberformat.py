"""Number format: what a number is, by how its sender has it shown."""

import re
from enum import Enum, auto

from planner.workbook.package import RefusedError

LONGEST = 1_000
"""Letters of a format; Excel writes 255 at most."""
_SHOWN = 40
_LITERAL = re.compile(r'"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?', re.DOTALL)
"""What stands in a format without meaning a part of the number: quoted, escaped, spaces, fillers, colours, locales."""
_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*"?|\\.|_.|\*.', re.DOTALL)
_OF_DATES = re.compile("[dmyhs]", re.IGNORECASE)
_GENERAL = "general"
BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    5: '"$"#,##0_);("$"#,##0)',
    6: '"$"#,##0_);[Red]("$"#,##0)',
    7: '"$"#,##0.00_);("$"#,##0.00)',
    8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: "mm-dd-yy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "m/d/yy h:mm",
    37: "#,##0_);(#,##0)",
    38: "#,##0_);[Red](#,##0)",
    39: "#,##0.00_);(#,##0.00)",
    40: "#,##0.00_);[Red](#,##0.00)",
    41: r'_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)',
    42: r'_("$"* #,##0_);_("$"* \(#,##0\);_("$"* "-"_);_(@_)',
    43: r'_(* #,##0.00_);_(* \(#,##0.00\);_(* "-"??_);_(@_)',
    44: r'_("$"* #,##0.00_)_("$"* \(#,##0.00\)_("$"* "-"??_)_(@_)',
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mmss.0",
    48: "##0.0E+0",
    49: "@",
    **dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy-mm-dd"),
}
"""Formats without a text in the file (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are dates in East Asia's ways.

14 and 22 are shown in the order of the reader's own country: they say nothing of how their sender writes dates.
"""


class Kind(Enum):
    """What a number is."""

    NUMBER = auto()
    PERCENT = auto()
    DATE = auto()
    ELAPSED = auto()
    """A length of time: hours may be more than a day has."""


def check_length(code: str) -> None:
    """Refuse formats that are longer than any Excel writes.

    Raises:
        RefusedError: If it is longer than `LONGEST`.
    """
    if len(code) > LONGEST:
        what = f"a number format of the file has {len(code):,} letters ({code[:_SHOWN]}…)"
        raise RefusedError(what, "Copy the cells you need into a new workbook")


def kind_of(code: str) -> Kind:
    """Tell what a format makes of a positive number."""
    if not code or code.casefold() == _GENERAL:
        return Kind.NUMBER
    if _ELAPSED.search(_first_section(_QUOTED.sub("", code))):
        return Kind.ELAPSED
    plain = _first_section(_LITERAL.sub("", code))
    if plain.casefold() != _GENERAL and _OF_DATES.search(plain):
        return Kind.DATE
    return Kind.PERCENT if "%" in plain else Kind.NUMBER


def _first_section(plain: str) -> str:
    return plain.partition(";")[0]
