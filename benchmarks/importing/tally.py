"""Tally: how much of what should be found is found, and how much of what is found should be."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of what is right, what was wanted and what was given."""

    right: int = 0
    wanted: int = 0
    given: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Add up."""
        return Tally(self.right + other.right, self.wanted + other.wanted, self.given + other.given)

    @property
    def recall(self) -> float:
        """Part of what was wanted that is there; 1 where nothing was."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        """Part of what was given that was wanted; 1 where nothing was given."""
        return self.right / self.given if self.given else 1.0


def tally(wanted: AbstractSet[object], given: AbstractSet[object]) -> Tally:
    """Count two sets."""
    return Tally(len(wanted & given), len(wanted), len(given))
