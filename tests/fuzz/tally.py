"""Tally: what came of all files so far, and the worst of them."""

from collections import Counter
from dataclasses import dataclass, field

from tests.fuzz.worker import Answer

SLOW = 5.0
"""Seconds of computing from which on a file of some kilobytes is a finding."""
KEPT = 3
"""Files of each sort of finding that are kept."""


@dataclass(slots=True)
class Tally:
    """Counts and extremes.

    Attributes:
        kinds: How many files of each ending and fate.
        slowest: Seconds and number of the file that took longest.
        largest: Megabytes and number of the file that needed most.
        errors: How many files each error was met on, by its last line.
    """

    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)
    slowest: tuple[float, int] = (0.0, 0)
    largest: tuple[int, int] = (0, 0)
    errors: Counter[str] = field(default_factory=Counter)

    def add(self, number: int, ending: str, answer: Answer) -> bool:
        """Count a file; return whether it is one of the first findings of its sort."""
        fate = "broken" if answer.error else "read" if answer.refused is None else "refused"
        self.kinds[ending, fate] += 1
        self.slowest = max(self.slowest, (answer.seconds, number))
        self.largest = max(self.largest, (answer.megabytes, number))
        said = finding(answer)
        if said:
            self.errors[said] += 1
        return bool(said) and self.errors[said] <= KEPT

    @property
    def files(self) -> int:
        """How many there were."""
        return self.kinds.total()

    def lines(self, seconds: float) -> list[str]:
        """Say it in lines."""
        fates = ("read", "refused", "broken")
        lines = [f"{self.files:,} files in {seconds:,.0f} s, {self.files / max(seconds, 0.001):.1f} a second"]
        for ending in sorted({ending for ending, _ in self.kinds}):
            lines.append(f"  {ending:<5}" + "".join(f"{self.kinds[ending, fate]:>8,} {fate}" for fate in fates))
        lines.append(f"  slowest {self.slowest[0]:.2f} s (file {self.slowest[1]})")
        lines.append(f"  largest {self.largest[0]} MB (file {self.largest[1]})")
        return lines + [f"  {count:>5} × {error}" for error, count in self.errors.most_common()]


def finding(answer: Answer) -> str:
    """Return what is to be mended, told apart by where it broke; empty if nothing is."""
    if not answer.error:
        return f"slow: over {SLOW:.0f} s" if answer.seconds > SLOW else ""
    lines = [line.strip() for line in answer.error.splitlines() if line.strip()]
    places = [line for line in lines if line.startswith("File ") and "planner" in line]
    where = places[-1].rpartition("planner/")[2].replace('", line ', ":") if places else ""
    return f"{where} {lines[-1][:120]}".strip()
