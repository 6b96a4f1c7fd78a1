"""Telling: domain objects as Python text without what is left at its default, so that a failing case can be read."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum


def told(value: object) -> str:
    """Write a value as the expression that builds it."""
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if is_dataclass(value) and not isinstance(value, type):
        stated = {f.name: getattr(value, f.name) for f in fields(value) if f.compare}
        defaults = {f.name: f.default for f in fields(value) if f.default is not MISSING}
        shown = (
            f"{name}={told(part)}" for name, part in stated.items() if name not in defaults or part != defaults[name]
        )
        return f"{type(value).__name__}({', '.join(shown)})"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{told(key)}: {told(part)}" for key, part in value.items()) + "}"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(told, value)) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, frozenset):
        return "frozenset({" + ", ".join(sorted(map(told, value))) + "})"
    return repr(value)
