"""Findings: all that is to say about the input, collected while it is read."""

from planner.domain.problem import InputProblem, Severity
from planner.domain.source import Source


class Findings:
    """A list of input problems that grows; reading goes on after each."""

    def __init__(self) -> None:
        self._found: list[InputProblem] = []
        self._told: set[tuple[str, str | None, str]] = set()

    def problem(self, source: Source | None, what: str, advice: str = "") -> None:
        """Add what must be mended."""
        self._add(source, what, advice, Severity.PROBLEM)

    def warn(self, source: Source | None, what: str, advice: str = "") -> None:
        """Add what is worth a look."""
        self._add(source, what, advice, Severity.WARNING)

    def assume(self, source: Source | None, what: str, advice: str = "") -> None:
        """Add what was taken for granted."""
        self._add(source, what, advice, Severity.ASSUMPTION)

    def assume_of_sheet(self, source: Source, what: str, advice: str = "") -> None:
        """Add what was taken for granted in many cells of a sheet alike, in the place of the first."""
        key = source.file, source.sheet, what
        if key not in self._told:
            self._told.add(key)
            self.assume(source, what, advice)

    def ignore(self, source: Source | None, what: str, advice: str = "") -> None:
        """Add what was not used."""
        self._add(source, what, advice, Severity.IGNORED)

    def extend(self, found: tuple[InputProblem, ...]) -> None:
        """Add what others found."""
        self._found += found

    @property
    def all(self) -> tuple[InputProblem, ...]:
        """All findings, in the order they were made, each once."""
        return tuple(dict.fromkeys(self._found))

    @property
    def block(self) -> bool:
        """Whether anything must be mended first."""
        return any(problem.severity is Severity.PROBLEM for problem in self._found)

    def _add(self, source: Source | None, what: str, advice: str, severity: Severity) -> None:
        self._found.append(InputProblem(source=source, what=what, advice=advice, severity=severity))
