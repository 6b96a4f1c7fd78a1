"""Skills that people learn, and whether anyone knows them."""

from dataclasses import dataclass, field, replace
from typing import ClassVar

from planner.domain.ids import ResourceId, SkillId
from planner.domain.people import Skill
from planner.domain.program import Program
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.edits import with_resource
from planner.whatif.changes.known import the_resource, title
from planner.whatif.suggestion import did_you_mean


@dataclass(frozen=True, kw_only=True)
class GiveSkill(Change):
    """A person or pool learns a skill, or reaches another level in it."""

    kind: ClassVar[str] = "give skill"
    about: ClassVar[str] = "Gives a person or pool a skill, or another level in it"

    resource: ResourceId = field(
        metadata=cell(Column.RESOURCE, "person", Form.TEXT, "the id of the person or pool", "pool", "resource")
    )
    skill: SkillId = field(metadata=cell(Column.TEXT, "skill", Form.TEXT, "the skill"))
    level: int = field(default=1, metadata=cell(Column.NUMBER, "level", Form.WHOLE, "the level, 1 if empty"))

    def apply(self, program: Program) -> Program:
        """Set the level of the skill."""
        resource = the_resource(self, program, self.resource)
        check_skill(self, program, self.skill, "skill")
        if self.level < 1:
            raise self.problem(f"{self.level} is no level", "Write 1 or more", at="level")
        others = tuple(skill for skill in resource.skills if skill.id != self.skill)
        return with_resource(program, replace(resource, skills=(*others, Skill(id=self.skill, level=self.level))))

    def describe(self, program: Program | None = None) -> str:
        """Say who learns what."""
        name = title(program.resource_by_id, self.resource) if program else self.resource
        return f"{name} gets skill {self.skill}" + (f" at level {self.level}" if self.level > 1 else "")


def check_skill(change: Change, program: Program, skill: SkillId, at: str) -> None:
    """Raise the problem that nobody in the program has or needs a skill."""
    has = {s.id for resource in program.resource_by_id.values() for s in resource.skills}
    asked = {r.skill for task in program.tasks for mode in task.modes for r in mode.requirements if r.skill}
    known = sorted(has | asked)
    if skill not in known:
        advice = did_you_mean(skill, dict.fromkeys(known, ""))
        raise change.problem(f'no task needs skill "{skill}" and nobody has it', advice, at=at)
