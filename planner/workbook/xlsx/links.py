"""Links: which part of a workbook names which others."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from planner.workbook.package import Package
from planner.workbook.xlsx.markup import opened


@dataclass(frozen=True, slots=True)
class Link:
    """From one part to another, or to something outside.

    Attributes:
        kind: Last word of its type: `worksheet`, `styles`, `externalLink`.
        target: Name of a part; if it leads outside, as written.
    """

    id: str
    kind: str
    target: str
    is_outside: bool


def links_of(package: Package, part: str) -> tuple[Link, ...]:
    """Return the links of a part; those of the whole package for an empty name."""
    folder, name = posixpath.split(part)
    links = posixpath.join(folder, "_rels", f"{name}.rels")
    if links not in package:
        return ()
    found = (tag.attributes for tag in opened(package.pieces(links), f"part {links}") if tag.name == "Relationship")
    return tuple(_link(attributes, folder) for attributes in found)


def _link(attributes: Mapping[str, str], folder: str) -> Link:
    target = attributes.get("Target", "")
    is_outside = attributes.get("TargetMode", "").casefold() == "external"
    inside = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
    kind = attributes.get("Type", "").rpartition("/")[2]
    return Link(attributes.get("Id", ""), kind, target if is_outside else inside, is_outside)
