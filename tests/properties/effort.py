"""Effort: how many examples the properties try, the same ones on every run."""

import os
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, settings

FACTOR = int(os.environ.get("PROPERTY_FACTOR", "1"))
"""`make test-long` multiplies the examples by it."""

_SHRINKS = os.environ.get("PROPERTY_SHRINK", "1") == "1"
"""`make mutants` wants to know that a test fails, not the smallest example."""
_PHASES = (Phase.explicit, Phase.generate, *((Phase.shrink,) if _SHRINKS else ()))


def examples(count: int) -> Callable[[Any], Any]:
    """Return the settings of a property that is tried on `count` examples, times the factor."""
    return settings(
        max_examples=count * FACTOR,
        deadline=None,
        database=None,
        derandomize=True,
        phases=_PHASES,
        suppress_health_check=list(HealthCheck),
    )
