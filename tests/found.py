"""Found: what a test relies on being there."""

from typing import TypeVar

Thing = TypeVar("Thing")


def found(thing: Thing | None) -> Thing:
    """Return what may be missing in general but not in this test."""
    assert thing is not None
    return thing
