"""Ods number format: from the parts of a number format in OpenDocument to a code as Excel writes it."""

from collections.abc import Mapping

FORMATS = frozenset(
    f"number:{kind}-style" for kind in ("number", "percentage", "currency", "date", "time", "boolean", "text")
)
_LETTERS = {
    "number:day": ("d", "dd"),
    "number:day-of-week": ("ddd", "dddd"),
    "number:year": ("yy", "yyyy"),
    "number:hours": ("h", "hh"),
    "number:minutes": ("m", "mm"),
    "number:seconds": ("s", "ss"),
}
"""What a part is in its short and its long form."""
_MONTHS = {(False, False): "m", (False, True): "mm", (True, False): "mmm", (True, True): "mmmm"}
_OTHERS = {"number:am-pm": "AM/PM", "number:text-content": "@", "number:boolean": "General"}
_MOST_DIGITS = 20
_PLAIN = frozenset(" -/.:,%()+")
"""Characters that stand in a code without quotation marks."""


class NumberFormat:
    """A code that grows part by part.

    Attributes:
        name: By which styles name it.
        code: So far.
    """

    def __init__(self, name: str, *, is_elapsed: bool) -> None:
        self.name = name
        self.code = ""
        self._is_elapsed = is_elapsed

    def add(self, part: str, attributes: Mapping[str, str]) -> None:
        """Add a part: a day, a number, and so on."""
        is_long = attributes.get("number:style") == "long"
        if part == "number:hours" and self._is_elapsed:
            self.code += "[h]"
        elif part == "number:month":
            self.code += _MONTHS[attributes.get("number:textual") == "true", is_long]
        elif part in _LETTERS:
            self.code += _LETTERS[part][is_long]
        elif part == "number:number":
            self.code += _digits(attributes)
        else:
            self.code += _OTHERS.get(part, "")

    def add_text(self, text: str) -> None:
        """Add what is written as it is."""
        self.code += text if set(text) <= _PLAIN else f'"{text}"'


def _digits(attributes: Mapping[str, str]) -> str:
    written = attributes.get("number:decimal-places", "")
    if not written:
        return "General"
    places = min(int(written), _MOST_DIGITS) if written.isascii() and written.isdigit() else 0
    whole = "#,##0" if attributes.get("number:grouping") == "true" else "0"
    return f"{whole}.{'0' * places}" if places else whole
