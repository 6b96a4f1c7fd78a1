"""The decisions on one head of a mode: who fills it, and from when to when."""

from collections.abc import Iterator
from dataclasses import dataclass

from ortools.sat.python.cp_model import CpModel, IntervalVar, IntVar

from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.work import Candidate, Head, ModeData, TaskData


@dataclass(frozen=True, slots=True)
class HeadVars:
    """One head of a mode.

    Attributes:
        data: What it asks for.
        choose: One literal for each candidate; of a sole one that of the mode.
        start: First day worked (of support: of the block).
        end: Exclusive end, likewise.
        first: First day worked of support whose resource may be away at the edges; `start` for all else.
        last: Exclusive end, likewise.
    """

    data: Head
    choose: tuple[IntVar, ...]
    start: IntVar
    end: IntVar
    first: IntVar
    last: IntVar
    intervals: tuple[IntervalVar, ...]

    def is_decided_by(self, chosen: IntVar) -> bool:
        """Tell whether there is nothing to choose once the mode is chosen."""
        return [literal.index for literal in self.choose] == [chosen.index]


def create_heads(
    model: CpModel, instance: Instance, task: TaskData, mode: ModeData, decided: tuple[IntVar, IntVar, IntVar]
) -> Iterator[HeadVars]:
    """Yield the heads of a mode; those of a requirement that only one pool can fill go together, as one.

    Args:
        decided: Whether the mode is chosen, start of the work and end of the task.
    """
    chosen, block, end = decided
    made: HeadVars | None = None
    for head in mode.heads:
        may_join = _is_sole(head) and not (task.is_started and mode.kind is WorkKind.EFFORT)
        joins = may_join and not instance.resources[head.candidates[0].resource].is_person
        if made is None or head.requirement != made.data.requirement or not joins:
            made = _Span(model, instance, task, mode, head).head(chosen, block, end)
        yield made


def _is_sole(head: Head) -> bool:
    """Tell whether there is nothing to choose: one candidate, who works if the mode is chosen."""
    return len(head.candidates) == 1 and not head.may_stay_empty


def mode_name(task: TaskData, mode: ModeData) -> str:
    """Return what tells a mode from all others of the program."""
    return f"{task.id},{mode.id}" + (f",{mode.shift}" if task.is_month else "")


@dataclass(frozen=True, slots=True)
class _Span:
    """Makes the variables of one head."""

    model: CpModel
    instance: Instance
    task: TaskData
    mode: ModeData
    data: Head

    def head(self, chosen: IntVar, block: IntVar, end: IntVar) -> HeadVars:
        """Make the variables; those of the task and the mode serve where they say the same."""
        choose = (chosen,) if _is_sole(self.data) else tuple(map(self._choice, range(len(self.data.candidates))))
        start, last = block, end
        if self.mode.kind is WorkKind.EFFORT:
            start = self._day("resume") if self.task.is_started else block
            is_only = len(self.mode.heads) == 1 and len(self.task.modes) == 1
            last = end if is_only else self._day("finish")
        trimmed = self.mode.kind is WorkKind.SUPPORT and any(map(self._may_be_away, self.data.candidates))
        first, after = (self._day("first"), self._day("last")) if trimmed else (start, last)
        return HeadVars(
            data=self.data,
            choose=choose,
            start=start,
            end=last,
            first=first,
            last=after,
            intervals=tuple(
                self._interval(candidate, literal, first, after)
                for candidate, literal in zip(self.data.candidates, choose, strict=True)
            ),
        )

    @property
    def _name(self) -> str:
        return f"{mode_name(self.task, self.mode)},{self.data.requirement},{self.data.number}"

    def _choice(self, number: int) -> IntVar:
        return self.model.new_bool_var(f"choose[{self._name},{number}]")

    def _day(self, what: str) -> IntVar:
        latest = max(self.instance.now, self.task.latest)
        return self.model.new_int_var(self.instance.now, latest, f"{what}[{self._name}]")

    def _may_be_away(self, candidate: Candidate) -> bool:
        """Tell whether a day away of the candidate's resource lies where the work may lie."""
        first, end = self.mode.span or (self.task.earliest, self.task.latest)
        return any(run.first < end and run.end > first for run in self.instance.resources[candidate.resource].away)

    def _interval(self, candidate: Candidate, literal: IntVar, start: IntVar, end: IntVar) -> IntervalVar:
        """Span a candidate's work; of fixed size where no day away can come between or at the edges."""
        name = f"work[{self._name},{candidate.resource},{candidate.rate}]"
        least, most = candidate.worked, max(candidate.worked, self.instance.horizon)
        if self.mode.kind is WorkKind.SUPPORT:
            least, most = min(1, self.mode.length), self.mode.length
        if self.mode.kind is WorkKind.DURATION or not self._may_be_away(candidate):
            return self.model.new_optional_fixed_size_interval_var(start, candidate.worked, literal, name)
        size = self.model.new_int_var(least, most, f"size[{name}]")
        return self.model.new_optional_interval_var(start, size, end, literal, name)
