"""Text: from the bytes of a text file to its letters, and how sure that is."""

import codecs
import re
from dataclasses import dataclass, replace

import chardet

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_AS_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "shift_jis": "cp932", "gb2312": "gb18030", "euc_kr": "cp949"}
"""What programs write that name the encoding on the left, as browsers read it too."""
_USUAL = "cp1252"
_LIKE_USUAL = frozenset({"cp1250", "cp1254", "cp1257", "iso8859-1", "iso8859-15"})
"""Where a text has only letters that these share, it is said to be in the usual one."""
_IN_WORDS = {
    "cp1250": "Central European (Windows-1250)",
    "cp1251": "Cyrillic (Windows-1251)",
    "cp1252": "Western European (Windows-1252)",
    "cp1253": "Greek (Windows-1253)",
    "cp1254": "Turkish (Windows-1254)",
    "cp1257": "Baltic (Windows-1257)",
    "cp932": "Japanese (Shift JIS)",
    "cp949": "Korean (EUC-KR)",
    "big5": "Chinese (Big5)",
    "gb18030": "Chinese (GB18030)",
    "mac-roman": "Western European (Mac OS)",
}
_SAMPLE = 200_000
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f]")
"""Control characters but those that text files hold: tab, line ends, form feed, escape, the end mark of DOS."""
_FOREIGN_WORD = re.compile(r"\w*[^\W\d_a-zA-Z]\w*")
_FOREIGN = re.compile(r"[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The letters of a text file.

    Attributes:
        guessed: The encoding, if the file does not say it and others fit as well; else None.
    """

    text: str
    guessed: str | None = None

    def remarks(self) -> tuple[str, ...]:
        """Say what was guessed, with a word to look at."""
        if self.guessed is None:
            return ()
        found = _FOREIGN_WORD.search(self.text) or _FOREIGN.search(self.text)
        look = f'; look whether "{found[0]}" is spelled rightly' if found else ""
        return (f"the file does not say how its letters are written: they were read as {self.guessed}{look}",)


def decoded(content: bytes, declared: str | None = None) -> Decoded | None:
    """Return the text of a file; None if it is none.

    Args:
        declared: The encoding that the file itself names inside.
    """
    found = _marked(content) or _declared(content, declared) or _unmarked(content)
    if found is None or _NOT_TEXT.search(found.text):
        return None
    return found


def _marked(content: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _forced(content, encoding)
    return None


def _forced(content: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(content.decode(encoding))
    except UnicodeDecodeError:
        return Decoded(content.decode(encoding, errors="replace"), f"{encoding}, which does not fit all of them")


def _declared(content: bytes, declared: str | None) -> Decoded | None:
    try:
        encoding = codecs.lookup(declared or "").name
        return Decoded(content.decode(_AS_MEANT.get(encoding, encoding)))
    except (UnicodeDecodeError, LookupError):
        return None


def _unmarked(content: bytes) -> Decoded | None:
    for encoding in ("utf-8", *_utf_16(content)):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _NOT_TEXT.search(text):
            return Decoded(text)
    return _guessed(content)


def _utf_16(content: bytes) -> tuple[str, ...]:
    """Tell by its zeros whether every second byte is the upper half of a letter."""
    sample = content[:_SAMPLE]
    halves = len(sample) // 2
    if sample[1::2].count(0) > halves / 3:
        return ("utf-16-le",)
    return ("utf-16-be",) if sample[::2].count(0) > halves / 3 else ()


def _guessed(content: bytes) -> Decoded | None:
    eras = chardet.EncodingEra.MODERN_WEB | chardet.EncodingEra.LEGACY_MAC
    found = chardet.detect(content, encoding_era=eras, max_bytes=_SAMPLE)["encoding"]
    if found is None:
        return None
    forced = _forced(content, codecs.lookup(found).name)
    guessed = forced.guessed or codecs.lookup(found).name
    if guessed in _LIKE_USUAL and content.decode(_USUAL, errors="replace") == forced.text:
        guessed = _USUAL
    return replace(forced, guessed=_IN_WORDS.get(guessed, guessed))
