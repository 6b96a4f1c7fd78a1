"""A mutant: a bug planted in the planner, which the tests must find."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
OPTIMUM = "tests/properties/test_optimum.py"
AGREEMENT = "tests/properties/test_oracle_and_checker.py"
BOUNDS = "tests/properties/test_bounds.py"
BEHAVIOUR = "tests/properties/test_behaviour.py"
CONSTRUCTION = "tests/properties/test_construction.py"
REGRESSIONS = "tests/properties/test_regressions.py"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One change of one file that breaks a rule, a goal or a claim.

    Attributes:
        breaks: What no longer holds, in words.
        file: Path below `planner/`.
        old: Text that occurs exactly once in the file.
        new: What it is replaced by.
        tests: Test files that find it.
        features: Features whose groups are tried; none tries all tests of the files.
    """

    breaks: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...] = (OPTIMUM,)
    features: tuple[str, ...] = ()

    @property
    def pytest_arguments(self) -> list[str]:
        """Arguments that choose the tests."""
        chosen = " or ".join("(" + " and ".join(name.split()) + ")" for name in self.features)
        return [*self.tests, *(("-k", chosen) if chosen else ())]

    def plant(self, root: Path) -> None:
        """Change the file below `root`.

        Raises:
            ValueError: If the text is not there, or more than once: the mutant must be brought up to date.
        """
        path = root / "planner" / self.file
        text = path.read_text(encoding="utf-8")
        if text.count(self.old) != 1:
            raise ValueError(f"{self.file} has {text.count(self.old)} times, not once: {self.old}")
        path.write_text(text.replace(self.old, self.new), encoding="utf-8")
