"""Text: as Excel stores it, with escapes for what XML cannot hold, and as people meant it."""

import re

MOST_LETTERS = 32_767
"""Of one cell: Excel's own limit."""
LONGEST_ESCAPED = 8 * MOST_LETTERS
"""Letters as stored, where each may be escaped."""
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_LINE_ENDS = re.compile("\r\n?")
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
"""Control characters but tabs and line ends, and halves of characters."""
_ODD = re.compile(f"{_ESCAPE.pattern}|\r|{_NOT_TEXT.pattern}")


def decoded(stored: str) -> tuple[str, bool]:
    """Decode `_x000D_` and its like, end all lines alike, and take out control characters.

    Returns:
        The text, and whether any control characters were taken out of it.
    """
    if _ODD.search(stored) is None:
        return stored, False
    meant = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), stored)
    whole = meant.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    clean = _NOT_TEXT.sub("", _LINE_ENDS.sub("\n", whole))
    return clean, _NOT_TEXT.search(whole) is not None
