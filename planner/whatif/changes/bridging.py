"""Bridging: the links around a task that is dropped.

A chain such as design → review → build must not fall apart when the review is dropped: the build still waits for the
design. So each pair of links through the dropped task becomes one link from its predecessor to its successor, as if the
dropped task took no time at all, with the sum of both lags. A pair that said nothing about the two (the first link
holds back the dropped task's end, the second starts from its start) falls away: dropping work adds no rule.
"""

from collections.abc import Iterator

from planner.domain.ids import TaskId
from planner.domain.work import Dependency, DependencyKind

_FROM_START = frozenset({DependencyKind.SS, DependencyKind.SF})
"""Kinds that wait for the predecessor's start."""
_HOLDS_START = frozenset({DependencyKind.FS, DependencyKind.SS})
"""Kinds that hold back the successor's start."""


def bridged(dependencies: tuple[Dependency, ...], dropped: TaskId) -> tuple[Dependency, ...]:
    """Return the dependencies without those of `dropped`, with the links around it."""
    kept = [link for link in dependencies if dropped not in (link.predecessor, link.successor)]
    into = [link for link in dependencies if link.successor == dropped and link.predecessor != dropped]
    out_of = [link for link in dependencies if link.predecessor == dropped and link.successor != dropped]
    return (*kept, *_around(into, out_of))


def _around(into: list[Dependency], out_of: list[Dependency]) -> Iterator[Dependency]:
    for before in into:
        for after in out_of:
            says_something = before.kind in _HOLDS_START or after.kind not in _FROM_START
            if says_something and before.predecessor != after.successor:
                yield Dependency(
                    predecessor=before.predecessor,
                    successor=after.successor,
                    kind=_kind(before.kind, after.kind),
                    lag=before.lag + after.lag,
                    optional=before.optional or after.optional,
                    notes=f"instead of {before.predecessor} → {before.successor} → {after.successor}",
                    source=after.source,
                )


def _kind(before: DependencyKind, after: DependencyKind) -> DependencyKind:
    """Return the kind that waits for what `before` waits for and holds back what `after` holds back."""
    return DependencyKind(before.value[0] + after.value[1])
