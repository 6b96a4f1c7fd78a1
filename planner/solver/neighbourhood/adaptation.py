"""Adaptation: choices that helped lately are made more often, and parts grow or shrink with what can be settled.

The weights are those of adaptive large neighbourhood search (Ropke and Pisinger 2006), with gain for the effort spent
as score, since a part that takes long must help more.
"""

from random import Random

_REACTION = 0.2
"""How much a new score counts against the old weight."""
_LEAST_WEIGHT = 0.1
_BETTER, _EQUAL, _NOTHING = 1.0, 0.2, 0.0
_PATIENCE = 8
"""Parts without gain after which one more goal is looked at."""
_FIRST, _SMALLEST, _LARGEST = 30, 6, 150
_GROWTH, _SHRINKAGE = 1.15, 0.85


class Adaptation:
    """Weights and sizes, one of each for every choice, and how many of the goals are worth their time.

    Attributes:
        depth: Goals to look at: those up to the last that got better, and one more after some parts without gain.
    """

    def __init__(self, choices: int, goals: int, random: Random) -> None:
        """Begin with equal weights and the first goal."""
        self._random, self._goals = random, goals
        self.depth = 1
        self._parts_without_gain = 0
        self._weights = [1.0] * choices
        self._sizes = [float(_FIRST)] * choices

    def pick(self) -> int:
        """Draw the number of a choice by weight."""
        return self._random.choices(range(len(self._weights)), self._weights)[0]

    def size(self, choice: int) -> int:
        """Return how many tasks a choice should free."""
        return round(self._sizes[choice])

    def learn(self, choice: int, *, better: int | None, is_other: bool, is_settled: bool, effort: float) -> None:
        """Take in what came of a part.

        Args:
            better: Number of the goal that got better, if one did.
            is_other: The schedule is another one.
            is_settled: Nothing better is in this part: a larger one is worth its time.
            effort: Part of the usual limit that it took.
        """
        self._learn_depth(better)
        score = (_BETTER if better is not None else _EQUAL if is_other else _NOTHING) / max(0.1, effort)
        weight = (1 - _REACTION) * self._weights[choice] + _REACTION * score
        self._weights[choice] = max(_LEAST_WEIGHT, weight)
        if not is_settled:
            self._sizes[choice] = max(_SMALLEST, self._sizes[choice] * _SHRINKAGE)
        elif better is None:
            self._sizes[choice] = min(_LARGEST, self._sizes[choice] * _GROWTH)

    def _learn_depth(self, better: int | None) -> None:
        if better is not None:
            self.depth, self._parts_without_gain = better + 1, 0
            return
        self._parts_without_gain += 1
        if self._parts_without_gain >= _PATIENCE:
            self.depth, self._parts_without_gain = min(self._goals, self.depth + 1), 0
