"""Heads: cells that say how many people, as a number or with a word for people behind it: 4, 4 MA, 3 FTE, 2名."""

import re
from decimal import Decimal

from planner.importing.values.digits import DIGITS
from planner.importing.values.numbers import number_in, read_number
from planner.importing.values.plain import plain
from planner.importing.values.reading import NOTHING_KNOWN, Conventions, Fault, Reading
from planner.importing.values.refusal import quoted
from planner.workbook.grid import Cell, CellType

_PEOPLE = (
    r"MA|AK|MAK|VZÄ|FTEs?|Mann|Leute|Mitarbeiter(?:innen)?|Pers(?:on(?:s|en|er|nes|as)?)?|Köpfe|Arbeiter|men|man|people|ppl|heads?|"
    r"staff|workers?|crew|ouvriers?|ETP|operarios?|obreros?|trabajadores|pessoas?|trabalhadores|hoder|årsverk|ansatte|名|人|명|인"
)
_COUNTED = re.compile(rf"(?P<n>{DIGITS})\s*(?:{_PEOPLE})\.?", re.IGNORECASE)
_RANGE = re.compile(rf"\d+\s*(?:-|/|to|bis|à|a|til)\s*\d+\s*(?:(?:{_PEOPLE})\.?)?", re.IGNORECASE)


def read_heads(cell: Cell, conventions: Conventions = NOTHING_KNOWN) -> Reading[Decimal]:
    """Read how many people a cell says."""
    if cell.type is not CellType.TEXT:
        return read_number(cell, conventions)
    text = plain(cell.text)
    if match := _COUNTED.fullmatch(text):
        return number_in(match["n"], conventions)
    if _RANGE.fullmatch(text):
        return Fault(f"holds {quoted(cell.text)}, a range, where one number of people is expected", "Type one number")
    return read_number(cell, conventions)


def counts_people(text: str) -> bool:
    """Tell whether a text is a number of people, or a range of them, with a word for people: `4 MA`, `6-8 MA`."""
    said = plain(text)
    return _COUNTED.fullmatch(said) is not None or (_RANGE.fullmatch(said) is not None and not said[-1].isdigit())
