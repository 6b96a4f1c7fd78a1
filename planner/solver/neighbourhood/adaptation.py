"""Adaptation: choices that helped lately are made more often, and parts grow or shrink with what can be settled.

The weights are those of adaptive large neighbourhood search (Ropke and Pisinger 2006), with gain for the effort spent
as score, since a part that takes long must help more.
"""

from random import Random

_REACTION = 0.2
"""How much a new score counts against the old weight."""
_LEAST_WEIGHT = 0.1
_BETTER, _EQUAL, _NOTHING = 1.0, 0.2, 0.0
_FIRST, _SMALLEST, _LARGEST = 30, 6, 150
_GROWTH, _SHRINKAGE = 1.15, 0.85


class Adaptation:
    """Weights and sizes, one of each for every choice."""

    def __init__(self, choices: int, random: Random) -> None:
        """Begin with equal weights."""
        self._random = random
        self._weights = [1.0] * choices
        self._sizes = [float(_FIRST)] * choices

    def pick(self) -> int:
        """Draw the number of a choice by weight."""
        return self._random.choices(range(len(self._weights)), self._weights)[0]

    def size(self, choice: int) -> int:
        """Return how many tasks a choice should free."""
        return round(self._sizes[choice])

    def learn(self, choice: int, *, is_better: bool, is_other: bool, is_settled: bool, effort: float) -> None:
        """Take in what came of a part.

        Args:
            is_better: A goal got better.
            is_other: The schedule is another one.
            is_settled: Nothing better is in this part: a larger one is worth its time.
            effort: Part of the usual limit that it took.
        """
        score = (_BETTER if is_better else _EQUAL if is_other else _NOTHING) / max(0.1, effort)
        weight = (1 - _REACTION) * self._weights[choice] + _REACTION * score
        self._weights[choice] = max(_LEAST_WEIGHT, weight)
        if not is_settled:
            self._sizes[choice] = max(_SMALLEST, self._sizes[choice] * _SHRINKAGE)
        elif not is_better:
            self._sizes[choice] = min(_LARGEST, self._sizes[choice] * _GROWTH)
