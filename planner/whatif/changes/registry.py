"""Registry: the kinds of change there are. A new kind is a dataclass and a row here."""

from planner.domain.problem import InputProblem
from planner.domain.source import Source
from planner.whatif.changes.capacity import ChangeCapacity, ChangePoolUnits
from planner.whatif.changes.change import Change, ChangeError
from planner.whatif.changes.dates import MoveDeadline, MoveDueDate, MoveProgramEnd, MoveReleaseDate
from planner.whatif.changes.delay import DelayProject
from planner.whatif.changes.effort import RiskHappens, ScaleEffort
from planner.whatif.changes.freeze import FreezeBefore
from planner.whatif.changes.handover import HandOver
from planner.whatif.changes.leave import AddLeave, CancelLeave
from planner.whatif.changes.limits import ChangeRate, LimitProjects, LimitTasks
from planner.whatif.changes.money import CarryOver, ChangeFund, CutFund, ReleaseContingency
from planner.whatif.changes.new_fund import AddFund
from planner.whatif.changes.pause import PauseProject
from planner.whatif.changes.people import Hire, RemovePerson
from planner.whatif.changes.pins import Pin, Unpin
from planner.whatif.changes.scope import DropTasks
from planner.whatif.changes.selection import (
    ChangeBenefit,
    ChangeBudgetCap,
    ChangeCostOfDelay,
    ForceIn,
    ForceOut,
    MakeOptional,
)
from planner.whatif.changes.skills import GiveSkill
from planner.whatif.suggestion import did_you_mean

_TYPES: tuple[type[Change], ...] = (
    Hire,
    RemovePerson,
    HandOver,
    GiveSkill,
    ChangeCapacity,
    ChangePoolUnits,
    AddLeave,
    CancelLeave,
    ChangeRate,
    LimitTasks,
    LimitProjects,
    ChangeFund,
    AddFund,
    CutFund,
    ReleaseContingency,
    CarryOver,
    MoveDueDate,
    MoveDeadline,
    MoveReleaseDate,
    MoveProgramEnd,
    ForceIn,
    ForceOut,
    MakeOptional,
    DelayProject,
    PauseProject,
    ScaleEffort,
    RiskHappens,
    DropTasks,
    ChangeBenefit,
    ChangeCostOfDelay,
    ChangeBudgetCap,
    Pin,
    Unpin,
    FreezeBefore,
)

KINDS: dict[str, type[Change]] = {type_.kind: type_ for type_ in _TYPES}
"""Each kind of change by the name people write, in the order in which they are offered."""


def kind_named(name: str, place: Source | None) -> type[Change]:
    """Return the kind that people call so; capital letters and blanks make no difference.

    Raises:
        ChangeError: If there is none, at the place where it is named.
    """
    plain = " ".join(name.casefold().split())
    if plain not in KINDS:
        advice = did_you_mean(plain, dict.fromkeys(KINDS, "")) if plain else "Write one: " + ", ".join(KINDS)
        what = f'no change is of kind "{name}"' if plain else "the change has no kind"
        raise ChangeError(InputProblem(source=place, what=what, advice=advice))
    return KINDS[plain]
