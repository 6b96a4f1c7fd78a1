"""Scored projects: which project a matrix means, by names that may be longer or shorter than in its plan."""

from dataclasses import dataclass

from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.program.fact import Fact
from planner.importing.program.names import folded
from planner.importing.program.projects import Projects
from planner.importing.program.record import Record
from planner.importing.questions import DecisionKind, Option

SAME, ANOTHER = "the same", "another project"
_SHORTEST_BEGINNING = 10
"""Letters that two names must begin with alike before anybody is asked whether they are one."""


@dataclass(frozen=True, slots=True)
class ScoredProjects:
    """The projects of matrices; those that nobody has named before are added."""

    projects: Projects

    def of(self, record: Record) -> Fact | None:
        """Return the project that a row is about; None if it names none."""
        name, mark = record.text(Field.PROJECT), record.text(Field.PROJECT_ID)
        if not name and not mark:
            return None
        source = record.source_of(Field.PROJECT if name else Field.PROJECT_ID)
        return Fact(value=self._id(name or mark, mark, source), source=source)

    def titled(self, title: str, source: Source) -> Fact:
        """Return the project that a column is about."""
        return Fact(value=self._id(title, "", source), source=source)

    def _id(self, name: str, mark: str, source: Source) -> str:
        known = self.projects.ids.get(folded(mark)) if mark else None
        known = known or self.projects.ids.get(folded(name)) or self._begins_like(name, source)
        if known is not None:
            self.projects.ids.setdefault(folded(name), known)
            return known
        self.projects.draft.findings.assume(source, f'project "{name}" stands in no plan; it was added to be scored')
        return self.projects.met(name, source, id_=mark)

    def _begins_like(self, name: str, source: Source) -> str | None:
        """Return the one project whose name begins like this one, if they are the same by the answer in force."""
        found = {id_ for known, id_ in self.projects.ids.items() if _begin_alike(known, folded(name))}
        if len(found) != 1:
            return None
        id_ = found.pop()
        answer = self.projects.draft.ask(
            f"project {name}",
            source,
            f'are "{name}" and "{self.projects.name(id_)}" the same project?',
            [
                Option(answer=SAME, consequence="the scores are those of the project in the plan"),
                Option(answer=ANOTHER, consequence="it becomes a project of its own, without tasks"),
            ],
            kind=DecisionKind.PROJECT,
        )
        return id_ if answer == SAME else None


def _begin_alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_BEGINNING and f"{long} ".startswith(f"{short} ")
