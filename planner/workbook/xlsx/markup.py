"""Markup: XML gone through as a stream, with what is dangerous in it refused.

Names are local ones: which prefix a writer chose for a namespace, and whether it is the strict or the ordinary one,
does not matter.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from xml.parsers import expat

from planner.workbook.package import RefusedError

MOST_ATTRIBUTES = 1_000
_DEEPEST = 100
REPAIR = "Open it in Excel, let Excel repair it, and save it as .xlsx"

Attach = Callable[[expat.XMLParserType], None]
"""Puts handlers of tags and texts onto a parser; they may put others onto it later."""


class LocalNames(dict[str, str]):
    """Names without their prefixes, by names as written."""

    def __missing__(self, name: str) -> str:
        local = self[name] = name.rpartition(":")[2]
        return local


@dataclass(frozen=True, slots=True)
class Opened:
    """A start tag.

    Attributes:
        parents: Local names of the elements it stands in, the outermost first.
    """

    name: str
    parents: tuple[str, ...]
    attributes: Mapping[str, str]


def go_through(pieces: Iterable[bytes], where: str, attach: Attach) -> None:
    """Call back for each tag and text, with names as written.

    Args:
        where: What the bytes are, for messages: `sheet Tasks`.

    Raises:
        RefusedError: If the XML is malformed or has a document type, by which entities are defined.
    """
    for _ in _fed(pieces, where, attach):
        pass


def opened(pieces: Iterable[bytes], where: str) -> Iterator[Opened]:
    """Yield the start tags of a part, as `go_through` meets them.

    Raises:
        RefusedError: Also if elements stand in each other too deep.
    """
    names, parents, found = LocalNames(), list[str](), list[Opened]()

    def start(tag: str, attributes: dict[str, str]) -> None:
        if len(parents) > _DEEPEST:
            raise RefusedError(f"{where} of the file is nested too deep", REPAIR)
        check_attributes(attributes, where)
        plain = {names[name]: value for name, value in attributes.items()}
        found.append(Opened(names[tag], tuple(parents), plain))
        parents.append(names[tag])

    def end(_: str) -> None:
        parents.pop()

    def attach(parser: expat.XMLParserType) -> None:
        parser.StartElementHandler = start
        parser.EndElementHandler = end

    for _ in _fed(pieces, where, attach):
        yield from found
        found.clear()


def check_attributes(attributes: Mapping[str, str], where: str) -> None:
    """Refuse a tag with more attributes than anyone writes."""
    if len(attributes) > MOST_ATTRIBUTES:
        what = f"{where} of the file has a tag with {len(attributes):,} attributes"
        raise RefusedError(what, "Copy the cells you need into a new workbook")


def is_on(value: str | None, *, default: bool = False) -> bool:
    """Tell whether an attribute that is true or false is true."""
    return default if value is None else value.strip() in ("1", "true", "on", "t")


def whole(value: str | None, default: int) -> int:
    """Read a whole number of at most nine digits; return the default for all else."""
    text = (value or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= len("999999999") else default


def _fed(pieces: Iterable[bytes], where: str, attach: Attach) -> Iterator[None]:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    attach(parser)

    def refuse(*_: object) -> None:
        raise RefusedError(f"{where} of the file defines XML entities", "Open it in Excel and save it as .xlsx")

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        for piece in pieces:
            parser.Parse(piece, False)
            yield
        parser.Parse(b"", True)
        yield
    except (expat.ExpatError, LookupError, UnicodeError, ValueError) as problem:
        why = f" ({problem})" if isinstance(problem, expat.ExpatError) else ""
        raise RefusedError(f"{where} of the file is damaged{why}", REPAIR) from problem
