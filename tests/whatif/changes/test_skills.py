"""Skills that people learn."""

import pytest

from planner.domain.ids import SkillId
from planner.domain.people import Skill
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.skills import GiveSkill
from tests.whatif.launch import BEN, launch


def test_a_skill_given_replaces_the_level():
    program = GiveSkill(resource=BEN, skill=SkillId("dev"), level=3).apply(launch())
    assert program.resource_by_id[BEN].skills == (Skill(id=SkillId("dev"), level=3),)
    assert GiveSkill(resource=BEN, skill=SkillId("dev"), level=3).describe() == "ben gets skill dev at level 3"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (GiveSkill(resource=BEN, skill=SkillId("dew")), 'skill "dew" and nobody has it. Perhaps you mean "dev"'),
        (GiveSkill(resource=BEN, skill=SkillId("dev"), level=0), "0 is no level"),
    ],
)
def test_what_cannot_be_says_why(change, message):
    with pytest.raises(ChangeError) as raised:
        change.apply(launch())
    assert message in str(raised.value)
