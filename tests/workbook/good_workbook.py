"""A good workbook, and ways to spoil it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.demand import demand_task
from planner.domain.ids import CalendarId, ProjectId, ScenarioId, SkillId
from planner.domain.people import CapacityPeriod, Leave
from planner.domain.program import Program
from planner.domain.project import Objective, SelectionRule
from planner.domain.units import Money
from planner.domain.work import Cost, Estimate, WorkKind
from planner.whatif.rows import ChangeRow, change_of
from planner.whatif.scenario import Scenario
from planner.workbook.grid import cell_name
from planner.workbook.write import write_program
from tests.builders import a_fund, a_link, a_mode, a_person, a_pool, a_program, a_project, a_requirement, a_task, day

FILE = "good.xlsx"


def good_program() -> Program:
    """Build a program of two projects with a row on nearly every sheet."""
    build = a_task(
        "A-1",
        a_mode("main", a_requirement("work", skill="dev", effort=5), a_requirement("review", skill="test", effort=1)),
        a_mode("outsourced", kind=WorkKind.DURATION, duration=5, costs=(Cost(amount=Money(900), name="Agency"),)),
        project="APP",
        release=day(2),
        estimate=Estimate(optimistic=Decimal(3), likely=Decimal(5), pessimistic=Decimal(9)),
    )
    test = a_task("A-2", a_mode("main", a_requirement("work", skill="test", effort=3)), project="APP", deadline=day(30))
    done = a_task("A-3", a_mode("main", kind=WorkKind.DURATION, duration=0), project="APP", due=day(40))
    page = a_task("W-1", a_mode("main", a_requirement("work", skill="dev", effort=2)), project="WEB")
    demand = demand_task(project=ProjectId("WEB"), skill=SkillId("dev"), month=date(2027, 2, 1), fte=Decimal("0.5"))
    ana = a_person(
        "Ana Silva",
        skills=("dev",),
        level=3,
        leave=(Leave(first=day(20), last=day(24), reason="Holiday"),),
    )
    ben = a_person(
        "Ben Okafor",
        skills=("dev", "test"),
        capacity_periods=(CapacityPeriod(first=day(0), last=day(10), capacity=50),),
    )
    return a_program(
        build,
        test,
        done,
        page,
        demand,
        days=60,
        projects=(
            a_project("APP", scores=(("growth", 3),), cost_of_delay=Money(100)),
            a_project("WEB", selection=SelectionRule.MAY, only_with=(ProjectId("APP"),)),
        ),
        dependencies=(
            a_link("A-1", "A-2"),
            a_link("A-2", "A-3", notes="hand-over"),
            a_link("A-1", "W-1", "SS", 1, notes="!"),
        ),
        people=(ana, ben),
        pools=(a_pool("Lab", units=2, skills=("test",)),),
        funds=(a_fund("OPEX", amount=5000, days=(0, 59)),),
        objectives=(Objective(id="growth", name="Grow"),),
        calendar=CalendarId("standard"),
    )


def good_scenarios() -> tuple[Scenario, ...]:
    """Build two scenarios, one on top of the other."""
    hire = change_of(ChangeRow(kind="hire", resource="Cem", text="dev:2"))
    return (
        Scenario(id=ScenarioId("hire"), changes=(hire,)),
        Scenario(id=ScenarioId("both"), base=ScenarioId("hire")),
    )


@cache
def _good_bytes() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / FILE
        write_program(path, good_program(), good_scenarios())
        return path.read_bytes()


def write_good(folder: Path) -> Path:
    """Write the good workbook."""
    path = folder / FILE
    path.write_bytes(_good_bytes())
    return path


CellValue = str | float | bool | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A cell by what people call it: the row whose first cells hold `key`, the column with this title."""

    sheet: str
    key: str
    title: str

    def place(self, sheet: Worksheet) -> str:
        """Find the cell and return its name."""
        if sheet.title == "Program":
            labels = [str(row[0]) for row in sheet.iter_rows(max_col=1, values_only=True)]
            return f"B{labels.index(self.title) + 1}"
        titles = [str(title) for title in next(sheet.iter_rows(max_row=1, values_only=True))]
        keys = [row[:4] for row in sheet.iter_rows(values_only=True)]
        row = next(n for n, key in enumerate(keys, start=1) if n > 1 and self.key in map(str, key))
        return cell_name(titles.index(self.title) + 1, row)


def spoil(path: Path, values: Mapping[Spot, CellValue]) -> Sequence[str]:
    """Put values into cells and return the cells' names."""
    workbook = openpyxl.load_workbook(path)
    names = []
    for spot, value in values.items():
        names.append(spot.place(workbook[spot.sheet]))
        workbook[spot.sheet][names[-1]] = value
    workbook.save(path)
    return names
