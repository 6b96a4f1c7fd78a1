"""Work: tasks, the modes to do them in, and what these ask of people and pools."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from planner.domain.ids import ModeId, ProjectId, RequirementId, ResourceId, SkillId, TaskId
from planner.domain.source import Source
from planner.domain.units import ZERO, Category, Money, Percent, PersonDays

SHARE_STEP = 5
"""Shares are written in steps of this many percent."""
FULL_SHARE = 100


class WorkKind(StrEnum):
    """How a mode's work relates to time."""

    EFFORT = "effort"
    """Each requirement is worked off from the task's first day; days on which its person is away are skipped."""
    DURATION = "duration"
    """Exactly so many working days; everyone assigned is there on each of them."""
    SUPPORT = "support"
    """A level of effort over a given span; days nobody covers are unmet support."""


class CostTiming(StrEnum):
    """When a cost that is not labour falls due."""

    START = "start"
    """On the task's first day (of a milestone: the day it is shown on)."""
    END = "end"
    """On the task's last day (of a milestone: the day it is shown on)."""
    EVENLY = "evenly"
    """In equal parts over the task's working days, cut to the cent cumulatively."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Money (or units of a fund) that a mode needs besides labour.

    Attributes:
        amount: In the program's currency, or in the unit of the funds of its category.
        category: Which funds may pay; None takes the mode's labour category.
        timing: When it falls due.
    """

    amount: Money
    category: Category | None = None
    timing: CostTiming = CostTiming.START
    name: str = ""
    source: Source | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """What a mode asks of people or pools: a skill, or one named resource, for some heads.

    Exactly one of `skill` and `resource` is given. A person holds at most one head of a task.

    Attributes:
        id: Unique in its task.
        skill: The skill each head gives; people and pools that have it at `level` or above are candidates.
        level: Lowest level that will do.
        resource: A named person (then one head) or a pool.
        heads: How many; different people for each head, a pool may fill several.
        share: Ceiling, percent of full-time in steps of 5.
        least_share: Lower end of a range of shares; any step from it to `share` will do. None: the ceiling, or a
            level of the person's own dated capacity below it.
        effort: Person-days per head, for kind effort only.
        must_staff: For kind support: no day may stay uncovered.
    """

    id: RequirementId
    skill: SkillId | None = None
    level: int = 1
    resource: ResourceId | None = None
    heads: int = 1
    share: Percent = FULL_SHARE
    least_share: Percent | None = None
    effort: PersonDays | None = None
    must_staff: bool = False
    source: Source | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if (self.skill is None) == (self.resource is None):
            raise ValueError(f"requirement {self.id}: name either a skill or a resource")
        if self.heads < 1:
            raise ValueError(f"requirement {self.id}: at least one head")
        if not 0 < self.share <= FULL_SHARE:
            raise ValueError(f"requirement {self.id}: share must be from 1 to 100 percent")
        if self.least_share is not None and not 0 < self.least_share <= self.share:
            raise ValueError(f"requirement {self.id}: the least share must be positive and not above the share")
        if self.effort is not None and self.effort <= 0:
            raise ValueError(f"requirement {self.id}: effort must be positive")

    @property
    def demanded_share(self) -> Percent:
        """The share below which a support day counts as partly unmet."""
        return self.share if self.least_share is None else self.least_share


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """One way to do a task.

    Attributes:
        id: Unique in its task.
        kind: How its work relates to time.
        duration: Working days: the exact length (kind duration) or the span (kind support); None for kind effort. Of a
            month task it says nothing (0): the month does.
        labour_category: Which funds pay its labour; None takes the project's.
    """

    id: ModeId
    name: str = ""
    kind: WorkKind = WorkKind.EFFORT
    duration: int | None = None
    requirements: tuple[Requirement, ...] = ()
    costs: tuple[Cost, ...] = ()
    labour_category: Category | None = None
    source: Source | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if self.kind is WorkKind.EFFORT:
            if self.duration is not None or not self.requirements:
                raise ValueError(f"mode {self.id}: kind effort has requirements with effort and no duration")
            if any(requirement.effort is None for requirement in self.requirements):
                raise ValueError(f"mode {self.id}: each requirement of kind effort needs its person-days")
        elif self.duration is None or self.duration < 0:
            raise ValueError(f"mode {self.id}: kind {self.kind} needs a duration of 0 or more working days")
        elif any(requirement.effort is not None for requirement in self.requirements):
            raise ValueError(f"mode {self.id}: person-days belong to kind effort only")

    def requirement(self, requirement: RequirementId) -> Requirement | None:
        """Return the requirement with this id, if the mode has it."""
        return next((r for r in self.requirements if r.id == requirement), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourcePin:
    """A person or pool that must hold a head of the task.

    Attributes:
        requirement: The requirement it must hold a head of, where the chosen mode has it; None: any.
    """

    resource: ResourceId
    requirement: RequirementId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pins:
    """What is decided already. For a started task `resources` are the people at work on it.

    Attributes:
        start: First day of the task; a non-working date rounds forward. Not for started tasks.
    """

    start: date | None = None
    mode: ModeId | None = None
    resources: tuple[ResourcePin, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What has happened: facts the planner never changes.

    Attributes:
        percent: Of effort (kind effort) or of days (kinds duration and support) done.
        remaining: Overrides `percent`: person-days over all heads (kind effort) or working days still to do.
        started: Actual first day.
        finished: Actual last day.
        spent: Cost to date; counts towards the project's own cap.
    """

    percent: Percent = 0
    remaining: PersonDays | None = None
    started: date | None = None
    finished: date | None = None
    spent: Money = ZERO

    def __post_init__(self) -> None:
        if not 0 <= self.percent <= FULL_SHARE:
            raise ValueError("progress must be from 0 to 100 percent")
        if self.remaining is not None and self.remaining < 0:
            raise ValueError("remaining work must not be negative")


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """Three-point estimate in the unit of the task's kind; descriptive until risk is simulated."""

    optimistic: PersonDays
    likely: PersonDays
    pessimistic: PersonDays


@dataclass(frozen=True, slots=True, kw_only=True)
class AsSent:
    """The dates and names in the project manager's own sheet: a baseline and wishes, never pins."""

    first: date | None = None
    last: date | None = None
    resources: tuple[ResourceId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A piece of work that is scheduled; a milestone is a task of duration 0.

    Attributes:
        id: Unique in the program.
        modes: At least one.
        release: May not start before it; a non-working date rounds forward.
        due: Last working day before tardiness counts, at the project's cost of delay.
        deadline: Last allowed working day.
        month: First of a calendar month: a support task that spans that month's working days and shifts with its
            project by whole months (see `planner.domain.demand`).
        places: The cells of single facts, by attribute.
    """

    id: TaskId
    project: ProjectId
    name: str = ""
    modes: tuple[Mode, ...]
    release: date | None = None
    due: date | None = None
    deadline: date | None = None
    month: date | None = None
    progress: Progress = Progress()
    pins: Pins = Pins()
    as_sent: AsSent | None = None
    estimate: Estimate | None = None
    notes: str = ""
    source: Source | None = field(default=None, compare=False)
    places: Mapping[str, Source] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not self.modes:
            raise ValueError(f"task {self.id}: at least one mode")

    @property
    def is_milestone(self) -> bool:
        """Whether every mode takes no time."""
        return self.month is None and all(mode.duration == 0 for mode in self.modes)

    def source_of(self, fact: str) -> Source | None:
        """Return the cell of an attribute, or the place of the task where that is not known."""
        return self.places.get(fact, self.source)

    def mode(self, mode: ModeId) -> Mode | None:
        """Return the mode with this id, if the task has it."""
        return next((m for m in self.modes if m.id == mode), None)


class DependencyKind(StrEnum):
    """Which end of the predecessor holds back which end of the successor."""

    FS = "FS"
    SS = "SS"
    FF = "FF"
    SF = "SF"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependency:
    """The successor's start (FS, SS) or end (FF, SF) waits for the predecessor's end (FS, FF) or start (SS, SF).

    A dependency between two projects is an integration point and implies that the successor's project is selected only
    with the predecessor's, unless it is optional.

    Attributes:
        lag: Working days of the program's calendar; negative is a lead.
        optional: Falls away if the predecessor's project is not selected.
    """

    predecessor: TaskId
    successor: TaskId
    kind: DependencyKind = DependencyKind.FS
    lag: int = 0
    optional: bool = False
    notes: str = ""
    source: Source | None = field(default=None, compare=False)
