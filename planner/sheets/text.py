"""Text that may stand in a cell."""

import re

LONGEST_TEXT = 32_767
"""Characters that Excel keeps in one cell."""
_CUT_MARK = "…"
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def clean_text(text: str) -> str:
    """Replace characters that no cell can hold by a visible mark and cut what Excel would drop in silence."""
    text = _NOT_XML.sub("�", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + _CUT_MARK
