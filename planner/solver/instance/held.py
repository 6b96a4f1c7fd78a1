"""Held: what the rest of a program takes while a part of it is planned again."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.domain.units import Category


@dataclass(frozen=True, slots=True)
class HeldSpan:
    """Work that stays: a task's work by a resource at a rate, on those days `[first, end)` on which it is not away."""

    project: int
    rate: int
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Held:
    """What tasks outside of a part take; nothing of a whole program.

    Attributes:
        spans: By resource.
        given: Hundredths of person-days that each person gives.
        bills: Ticks that funds must pay, by category, project and stretch.
    """

    spans: Mapping[int, tuple[HeldSpan, ...]] = field(default_factory=dict)
    given: Mapping[int, int] = field(default_factory=dict)
    bills: Mapping[tuple[Category, int, int], int] = field(default_factory=dict)

    def of(self, resource: int) -> tuple[HeldSpan, ...]:
        """Return the work that a resource keeps."""
        return self.spans.get(resource, ())
