"""Changes of every kind through the program workbook."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import cast

from planner.domain.ids import ScenarioId, SkillId
from planner.domain.people import Skill
from planner.whatif.changes.change import Change, Form, cells
from planner.whatif.changes.forms import Value
from planner.whatif.changes.registry import KINDS
from planner.whatif.scenario import Scenario
from planner.workbook.read import read_program
from planner.workbook.write import write_program
from tests.whatif.launch import launch

_VALUES: dict[Form, Value] = {
    Form.TEXT: "1.10 of it",
    Form.DATE: date(2027, 3, 1),
    Form.AMOUNT: Decimal("-12.5"),
    Form.WHOLE: 3,
    Form.LIST: ("review", "gate"),
    Form.SKILLS: (Skill(id=SkillId("dev"), level=2), Skill(id=SkillId("sql"))),
}


def filled(kind: type[Change]) -> Change:
    values = {name: _VALUES[cell.form] for name, cell in cells(kind).items()}
    return cast(Callable[..., Change], kind)(**values)


def test_every_kind_of_change_with_all_its_cells_reads_back_as_written(tmp_path):
    scenario = Scenario(id=ScenarioId("all"), name="All kinds", changes=tuple(filled(kind) for kind in KINDS.values()))
    write_program(tmp_path / "launch.xlsx", launch(), [scenario])
    reading = read_program(tmp_path / "launch.xlsx")
    assert reading.scenarios == (scenario,)
    assert reading.program == launch()
