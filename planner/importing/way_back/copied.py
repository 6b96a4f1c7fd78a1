"""Copied: what is said of a copy of somebody's file."""

from collections.abc import Sequence


def copy_sentences(lost: Sequence[str]) -> tuple[str, ...]:
    """Say what a copy lacks."""
    if not lost:
        return ("This is a copy of your file; as far as is known, it holds all of it.",)
    return (f"This is a copy of your file; your own file still has what this copy lacks: {'; '.join(lost)}.",)
