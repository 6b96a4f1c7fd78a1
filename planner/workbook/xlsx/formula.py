"""Formula: what a cell's formula says, as far as it matters where only results are read."""

import re
from collections.abc import Mapping

from planner.workbook.grid import cell_name
from planner.workbook.xlsx.text import decoded

_ELSEWHERE = re.compile(r"\[\d+\][^\[\]]*!")
_MOST_SHARED = 10_000


class Formulas:
    """The formulas of a sheet that several cells share, by their numbers."""

    def __init__(self) -> None:
        self._shared: dict[str, tuple[str, str]] = {}

    def text(self, attributes: Mapping[str, str], stored: str, column: int, row: int) -> str:
        """Return a formula as Excel shows it; of a shared one, that of its first cell and where that stands."""
        plain = decoded(stored)[0]
        key = attributes.get("si")
        if attributes.get("t") != "shared" or key is None:
            return f"={plain}"
        if plain and len(self._shared) < _MOST_SHARED:
            self._shared[key] = (plain, cell_name(column, row))
            return f"={plain}"
        formula, first = self._shared.get(key, (plain, ""))
        return f"={formula} (as in {first})" if first else f"={formula}"


def leads_elsewhere(formula: str) -> bool:
    """Tell whether a formula takes something from another workbook: `=[1]Costs!B4`."""
    return "[" in formula and _ELSEWHERE.search(formula) is not None
