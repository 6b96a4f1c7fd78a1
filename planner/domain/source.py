"""Source: where a fact was read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The cell a fact came from and what was assumed to turn it into a value.

    Attributes:
        file: File name as the user knows it.
        sheet: Sheet name, None for files without sheets.
        cell: Cell or row reference such as `D14`.
        text: The original text of the cell.
        assumption: What was assumed, in one sentence; None if nothing was.
    """

    file: str
    sheet: str | None = None
    cell: str | None = None
    text: str | None = None
    assumption: str | None = None

    def __str__(self) -> str:
        """Write the place as people do: `plan.xlsx, Tasks!D14`."""
        if self.sheet is None:
            return self.file
        return f"{self.file}, {self.sheet}" + (f"!{self.cell}" if self.cell else "")
