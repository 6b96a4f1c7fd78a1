"""Which projects there are, and what they are worth."""

from abc import abstractmethod
from dataclasses import dataclass, field, replace
from typing import ClassVar

from planner.domain.ids import ProjectId
from planner.domain.program import Program
from planner.domain.project import Project, SelectionRule
from planner.domain.units import Money
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.edits import with_project
from planner.whatif.changes.known import the_project, title
from planner.whatif.changes.wording import spoken_amount


@dataclass(frozen=True, kw_only=True)
class _Select(Change):
    """A project has another selection rule."""

    rule: ClassVar[SelectionRule]
    spoken: ClassVar[str]

    project: ProjectId = field(metadata=cell(Column.PROJECT, "project", Form.TEXT, "the project's id"))

    def apply(self, program: Program) -> Program:
        """Set the selection rule."""
        return with_project(program, replace(the_project(self, program, self.project), selection=self.rule))

    def describe(self, program: Program | None = None) -> str:
        """Say which project is in, out or optional."""
        return f"{title(program.project_by_id, self.project) if program else self.project} {self.spoken}"


@dataclass(frozen=True, kw_only=True)
class ForceIn(_Select):
    """A project must be done."""

    kind: ClassVar[str] = "force in"
    about: ClassVar[str] = "Makes a project one that must be done"
    rule: ClassVar[SelectionRule] = SelectionRule.MUST
    spoken: ClassVar[str] = "must be done"


@dataclass(frozen=True, kw_only=True)
class ForceOut(_Select):
    """A project must not be done."""

    kind: ClassVar[str] = "force out"
    about: ClassVar[str] = "Leaves a project out"
    rule: ClassVar[SelectionRule] = SelectionRule.MUST_NOT
    spoken: ClassVar[str] = "is left out"


@dataclass(frozen=True, kw_only=True)
class MakeOptional(_Select):
    """A project may be done, if the planner finds it worth while."""

    kind: ClassVar[str] = "make optional"
    about: ClassVar[str] = "Lets the planner choose whether a project is done"
    rule: ClassVar[SelectionRule] = SelectionRule.MAY
    spoken: ClassVar[str] = "may be done or left out"


@dataclass(frozen=True, kw_only=True)
class _Value(Change):
    """An amount of a project becomes another, or falls away."""

    spoken: ClassVar[str]

    project: ProjectId = field(metadata=cell(Column.PROJECT, "project", Form.TEXT, "the project's id"))
    amount: Money | None = field(
        default=None, metadata=cell(Column.NUMBER, "amount", Form.AMOUNT, "the new amount, none if empty")
    )

    def apply(self, program: Program) -> Program:
        """Set the amount."""
        project = the_project(self, program, self.project)
        if self.amount is not None and self.amount < 0:
            raise self.problem(f"the {self.spoken} must not be negative", "Write 0 or more", at="amount")
        return with_project(program, self.of_project(project))

    def describe(self, program: Program | None = None) -> str:
        """Say which amount of which project becomes what."""
        name = title(program.project_by_id, self.project) if program else self.project
        if self.amount is None:
            return f"{name} has no {self.spoken}"
        return f"The {self.spoken} of {name} is {spoken_amount(self.amount)}"

    @abstractmethod
    def of_project(self, project: Project) -> Project:
        """Return the project with the new amount."""


@dataclass(frozen=True, kw_only=True)
class ChangeCostOfDelay(_Value):
    """A week of delay of a project costs something else."""

    kind: ClassVar[str] = "change cost of delay"
    about: ClassVar[str] = "Sets what a week of delay of a project costs"
    spoken: ClassVar[str] = "cost of a week's delay"

    def of_project(self, project: Project) -> Project:
        """Return the project with the new cost of delay."""
        return replace(project, cost_of_delay=self.amount)


@dataclass(frozen=True, kw_only=True)
class ChangeBenefit(_Value):
    """A project is worth something else."""

    kind: ClassVar[str] = "change benefit"
    about: ClassVar[str] = "Sets the benefit of a project"
    spoken: ClassVar[str] = "benefit"

    def of_project(self, project: Project) -> Project:
        """Return the project with the new benefit."""
        return replace(project, benefit=self.amount)


@dataclass(frozen=True, kw_only=True)
class ChangeBudgetCap(_Value):
    """A project may cost something else at most."""

    kind: ClassVar[str] = "change budget cap"
    about: ClassVar[str] = "Sets the most a project may cost, cost to date included; no number takes the cap away"
    spoken: ClassVar[str] = "budget cap"

    def of_project(self, project: Project) -> Project:
        """Return the project with the new budget cap."""
        return replace(project, budget_cap=self.amount)
