"""Stakeholders: whom a program or project concerns, and how they stand to it; descriptive."""

from dataclasses import dataclass, field

from planner.domain.ids import ProjectId
from planner.domain.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Stakeholder:
    """A person or a body with a stake in a project; kept and shown, no plan uses it.

    Attributes:
        id: A name, or an organisation's where nobody is named; no id of a person or pool.
        project: None if the program as a whole is meant.
        interest: In their register's own words, as `influence` and `attitude` are.
    """

    id: str
    name: str = ""
    organisation: str = ""
    role: str = ""
    project: ProjectId | None = None
    interest: str = ""
    influence: str = ""
    attitude: str = ""
    email: str = ""
    notes: str = ""
    source: Source | None = field(default=None, compare=False)
