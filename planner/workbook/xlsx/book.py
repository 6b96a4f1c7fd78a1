"""Book: what a workbook says of itself: its sheets, how it counts days, whether it brings macros."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.workbook.package import Package, RefusedError
from planner.workbook.xlsx.links import Link, links_of
from planner.workbook.xlsx.markup import Opened, is_on, opened

MOST_SHEETS = 1_000
MOST_NAMES = 1_000
_USUAL_PLACE = "xl/workbook.xml"
_RESAVE = "Open it in Excel and save it as .xlsx"


@dataclass(frozen=True, slots=True, kw_only=True)
class BookSheet:
    """A sheet as the workbook lists it.

    Attributes:
        part: Where its cells are; None for charts and dialogs.
    """

    name: str
    part: str | None
    is_hidden: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What a workbook says of itself.

    Attributes:
        parts: Other parts by kind: `styles`, `sharedStrings`, `theme`.
        others: What files outside it links to, as written.
        names: How many cells and areas have names.
    """

    sheets: tuple[BookSheet, ...]
    parts: dict[str, str]
    since_1904: bool
    has_macros: bool
    others: tuple[str, ...]
    names: int


def read_book(package: Package) -> Book:
    """Read the main part and what it links to.

    Raises:
        RefusedError: If there is none, or it has too many sheets.
    """
    main = next((link.target for link in links_of(package, "") if link.kind == "officeDocument"), _USUAL_PLACE)
    if main not in package:
        raise RefusedError("the file is a zip archive but no Excel workbook", _RESAVE)
    links = links_of(package, main)
    tags = list(opened(package.pieces(main), f"part {main}"))
    sheets = tuple(_sheets(tags, {link.id: link for link in links}))
    if len(sheets) > MOST_SHEETS:
        raise RefusedError(f"the file has {len(sheets):,} sheets", "Delete those it does not need")
    return Book(
        sheets=sheets,
        parts={link.kind: link.target for link in links if link.target in package},
        since_1904=any(tag.name == "workbookPr" and is_on(tag.attributes.get("date1904")) for tag in tags),
        has_macros=any(link.kind == "vbaProject" for link in links) or _declares_macros(package),
        others=tuple(_others(package, links)),
        names=sum(tag.name == "definedName" for tag in tags),
    )


def _sheets(tags: list[Opened], links: dict[str, Link]) -> Iterator[BookSheet]:
    for tag in tags:
        if tag.name == "sheet" and tag.parents[-1:] == ("sheets",):
            link = links.get(tag.attributes.get("id", ""))
            name = tag.attributes.get("name", "")
            if link is None:
                raise RefusedError(f"sheet {name} is missing in the file", "Open it in Excel and save it again")
            is_hidden = tag.attributes.get("state", "visible") != "visible"
            yield BookSheet(name=name, part=link.target if link.kind == "worksheet" else None, is_hidden=is_hidden)


def _declares_macros(package: Package) -> bool:
    types = opened(package.pieces("[Content_Types].xml"), "part [Content_Types].xml")
    return any("macroenabled" in tag.attributes.get("ContentType", "").casefold() for tag in types)


def _others(package: Package, links: tuple[Link, ...]) -> Iterator[str]:
    for link in links:
        if link.kind == "externalLink":
            yield from (other.target for other in links_of(package, link.target) if other.is_outside)
