"""Stream: the records of a Microsoft Project XML file, one after the other, each forgotten once it is read."""

from collections.abc import Iterator
from xml.parsers import expat

from planner.workbook.formats.mspdi_parts.collector import PROJECT, Collector
from planner.workbook.formats.mspdi_parts.record import Record
from planner.workbook.package import RefusedError

_CHUNK = 2**16
_AGAIN = "Export it again from Microsoft Project: File, Save As, XML Format"


def records(content: bytes) -> Iterator[tuple[str, Record]]:
    """Yield each record with the name of its section; at the end the project itself, as section `Project`.

    Raises:
        RefusedError: If the file is no XML of Microsoft Project, defines entities, or is damaged.
    """
    collector = Collector()
    parser = _parser(collector)
    try:
        for start in range(0, len(content), _CHUNK):
            parser.Parse(content[start : start + _CHUNK])
            yield from collector.taken()
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as problem:
        raise _damaged(problem) from problem
    _check_root(collector.root)
    yield PROJECT, collector.project


def _parser(collector: Collector) -> expat.XMLParserType:
    """Return a parser that stops at the first document type: without one, a file defines no entities."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = collector.start
    parser.EndElementHandler = collector.end
    parser.CharacterDataHandler = collector.letters.append
    return parser


def _check_root(root: str) -> None:
    if root == "APIBusinessObjects":
        raise RefusedError("the file is an XML export of Primavera P6", "Export it from P6 as XER instead")
    if root != PROJECT:
        raise RefusedError("the file is XML, but no plan of Microsoft Project", _AGAIN)


def _refuse_doctype(*_: object) -> None:
    raise RefusedError("the file defines XML entities", _AGAIN)


def _damaged(problem: Exception) -> RefusedError:
    where = f" at line {problem.lineno:,}" if isinstance(problem, expat.ExpatError) else ""
    return RefusedError(f"the XML breaks off or is damaged{where}", _AGAIN)
