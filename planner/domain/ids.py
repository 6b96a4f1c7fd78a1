"""Identity: the ids people write in their workbooks, never list positions."""

from typing import NewType

ProjectId = NewType("ProjectId", str)
TaskId = NewType("TaskId", str)
ModeId = NewType("ModeId", str)
RequirementId = NewType("RequirementId", str)
ResourceId = NewType("ResourceId", str)
"""A person's or a pool's id; people and pools share one set of ids, so that either can be named anywhere."""
SkillId = NewType("SkillId", str)
FundId = NewType("FundId", str)
CalendarId = NewType("CalendarId", str)
ScenarioId = NewType("ScenarioId", str)
