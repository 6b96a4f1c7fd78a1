"""RAID items: what may go wrong, what is taken for granted, what has gone wrong, what waits on others; descriptive."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from planner.domain.ids import ProjectId
from planner.domain.source import Source

HIGHEST_LEVEL = 5
"""Of a probability or an impact; 1 is very low, 2 low, 3 medium, 4 high, 5 very high."""


class RaidKind(StrEnum):
    """What a RAID item is."""

    RISK = "risk"
    ASSUMPTION = "assumption"
    ISSUE = "issue"
    DEPENDENCY = "dependency"
    """On others, in words; one between tasks is a `planner.domain.work.Dependency`."""
    DECISION = "decision"
    ACTION = "action"


@dataclass(frozen=True, slots=True, kw_only=True)
class RaidItem:
    """An item of a RAID log; kept and shown, no plan uses it.

    Attributes:
        project: None if it concerns the program as a whole.
        text: What it is, in its sender's words.
        probability: In its sender's own scale, as `impact` is.
        probability_level: From 1 to 5; None where nobody knows how that scale compares.
        impact_level: Likewise.
        score: In its sender's own scale.
        owner: Who answers for it; need not be a person of the program.
        response: What is done about it.
        trigger: What shows that it happens.
        status: The project manager's own words.
        due: Last day for the response.
    """

    id: str
    kind: RaidKind
    text: str
    project: ProjectId | None = None
    probability: str = ""
    probability_level: int | None = None
    impact: str = ""
    impact_level: int | None = None
    score: Decimal | None = None
    owner: str = ""
    response: str = ""
    trigger: str = ""
    status: str = ""
    due: date | None = None
    notes: str = ""
    source: Source | None = field(default=None, compare=False)
