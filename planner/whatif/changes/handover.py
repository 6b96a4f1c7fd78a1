"""Work that goes from one person or pool to another."""

from dataclasses import dataclass, field, replace
from typing import ClassVar

from planner.domain.ids import ResourceId, TaskId
from planner.domain.program import Program
from planner.domain.work import Requirement, Task
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.edits import with_open_tasks, with_requirements
from planner.whatif.changes.known import the_resource, the_task, title


@dataclass(frozen=True, kw_only=True)
class HandOver(Change):
    """Work that names or is pinned to one person or pool goes to another: all of it, or that of one task.

    Only what is still to be done changes hands; work assigned by skill is the planner's choice anyway.
    """

    kind: ClassVar[str] = "hand over"
    about: ClassVar[str] = "Gives the work that names or is pinned to a person or pool to another one"

    resource: ResourceId = field(
        metadata=cell(Column.RESOURCE, "from", Form.TEXT, "who gives the work away", "person", "pool", "resource")
    )
    to: ResourceId = field(metadata=cell(Column.TEXT, "to", Form.TEXT, "the id of who takes it"))
    task: TaskId | None = field(
        default=None, metadata=cell(Column.TASK, "task", Form.TEXT, "one task only, all if empty")
    )

    def apply(self, program: Program) -> Program:
        """Replace the name in requirements and pins of tasks that are not done."""
        the_resource(self, program, self.resource)
        the_resource(self, program, self.to, "to")
        if self.task is not None:
            the_task(self, program, self.task)
        changed = with_open_tasks(program, self._handed_over, only=self.task)
        if changed == program:
            what = f'no open task names "{self.resource}" or is pinned to them'
            raise self.problem(what, "Nothing has to be handed over", at="resource")
        return changed

    def describe(self, program: Program | None = None) -> str:
        """Say who takes over from whom, and what."""
        giver, taker = (title(program.resource_by_id, r) if program else r for r in (self.resource, self.to))
        if self.task is None:
            return f"{taker} takes over from {giver}"
        return f"{taker} takes over {title(program.task_by_id, self.task) if program else self.task} from {giver}"

    def _handed_over(self, task: Task) -> Task:
        pins = tuple(
            replace(pin, resource=self.to) if pin.resource == self.resource else pin for pin in task.pins.resources
        )
        return with_requirements(replace(task, pins=replace(task.pins, resources=pins)), self._renamed)

    def _renamed(self, requirement: Requirement) -> Requirement:
        return replace(requirement, resource=self.to) if requirement.resource == self.resource else requirement
