"""Projects, and the rules by which they are selected."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from planner.domain.ids import ProjectId
from planner.domain.source import Source
from planner.domain.units import OPEX, Category, Money


class SelectionRule(StrEnum):
    """Whether the planner may choose."""

    MUST = "must do"
    MAY = "may do"
    MUST_NOT = "must not"


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """A strategic objective of the program; descriptive.

    Attributes:
        weight: Compared with the other objectives; 0 where it does not count.
    """

    id: str
    name: str = ""
    weight: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A group of tasks that is selected, or not, as a whole.

    Attributes:
        status: The project manager's own colour and words; descriptive.
        scores: Score per objective id; descriptive.
        benefit: Money gained if it is selected; None where nobody has stated one.
        release: None of its unstarted tasks begins before it.
        due: Last working day before tardiness of its last task counts.
        cost_of_delay: Money per week of five working days after a due date; None is 1.
        deadline: Last working day allowed for each of its tasks.
        budget_cap: Most it may cost in money, cost to date included.
        exclusive_groups: Of the projects that share such a group at most one is selected.
        only_with: Projects without which it is not selected.
        labour_category: Which funds pay its labour where a mode does not say.
        may_shift_months: How many whole months its month demand may shift later; its other tasks are free.
        places: The cells of single facts, by attribute.
    """

    id: ProjectId
    name: str = ""
    manager: str = ""
    sponsor: str = ""
    status: str = ""
    scores: tuple[tuple[str, int], ...] = ()
    benefit: Money | None = None
    release: date | None = None
    due: date | None = None
    cost_of_delay: Money | None = None
    deadline: date | None = None
    budget_cap: Money | None = None
    selection: SelectionRule = SelectionRule.MUST
    exclusive_groups: tuple[str, ...] = ()
    only_with: tuple[ProjectId, ...] = ()
    labour_category: Category = OPEX
    may_shift_months: int = 0
    notes: str = ""
    source: Source | None = field(default=None, compare=False)
    places: Mapping[str, Source] = field(default_factory=dict, compare=False, repr=False)

    def source_of(self, fact: str) -> Source | None:
        """Return the cell of an attribute, or the place of the project where that is not known."""
        return self.places.get(fact, self.source)

    @property
    def delay_rate(self) -> Money:
        """Cost of delay per week; 1 where none is stated."""
        return Money(1) if self.cost_of_delay is None else self.cost_of_delay
