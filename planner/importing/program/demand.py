"""Demand: tables of roles with periods across, as what each project asks for month by month."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from planner.domain.source import Source
from planner.importing.fields import Field, Shape
from planner.importing.mapping.roles import is_series
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.grid_cells import amounts
from planner.importing.program.grid_unit import FTE, person_days, unit_of
from planner.importing.program.people import People
from planner.importing.program.projects import Projects
from planner.importing.program.record import Record
from planner.importing.program.sources import Part, parts_of
from planner.importing.rows.units import working_days
from planner.importing.understand import Understanding
from planner.importing.values.period import Period
from planner.workbook.schema import DemandRow

_HUNDREDTH = Decimal("0.01")
_ONE_DAY = timedelta(days=1)


def read_demand(files: Sequence[Understanding], projects: Projects, people: People, draft: Draft) -> None:
    """Add a row for each role and month of tables of demand."""
    for part in parts_of(files, Shape.DEMAND):
        if _says_series(part):
            source = Source(file=part.file.file, sheet=part.table.sheet)
            what = "the rows are versions of one series (planned, requested, actual) and name no role"
            draft.findings.warn(source, f"{what}; the table was left out", "Name the roles, one row each")
            continue
        unit = unit_of(part, draft)
        for record in draft.records(part):
            _demand_of(record, part, unit, projects, people)


def _demand_of(record: Record, part: Part, unit: str, projects: Projects, people: People) -> None:
    draft = people.draft
    role_of = next((of for of in (Field.ROLE, Field.SKILL, Field.TEAM, Field.PERSON) if record.says(of)), None)
    if role_of is None:
        return
    project, named = projects.of(record)
    months: dict[date, Decimal] = defaultdict(Decimal)
    sources: dict[date, Source] = {}
    for amount in amounts(record, part, draft):
        for month, days in _by_month(amount.period).items():
            months[month] += (
                person_days(amount, unit) * days / max(1, working_days(amount.period.first, amount.period.last))
            )
            sources.setdefault(month, amount.source)
    for month, days in months.items():
        in_month = working_days(month, _month_end(month))
        fte = (days / in_month).quantize(_HUNDREDTH, ROUND_HALF_UP)
        if fte <= 0:
            continue
        skill = people.skill(record.text(role_of))
        note = (
            "" if unit == FTE else f"{days.quantize(_HUNDREDTH).normalize():f} person-days in {in_month} working days"
        )
        facts = {
            "project": Fact(value=project, source=named),
            "skill": Fact(value=skill, source=record.source_of(role_of)),
            "level": _level(record),
            "month": Fact(value=month, source=sources[month]),
            "fte": assumed(fte, sources[month], note) if note else Fact(value=fte, source=sources[month]),
        }
        draft.add(DemandRow, facts, sources[month])


def _level(record: Record) -> Fact | None:
    level = record.number(Field.LEVEL)
    return Fact(value=max(1, int(level)), source=record.source_of(Field.LEVEL)) if level else None


def _by_month(period: Period) -> dict[date, Decimal]:
    """Return how many working days of a period lie in each month."""
    days: dict[date, Decimal] = {}
    first = period.first
    while first <= period.last:
        last = min(period.last, _month_end(first))
        days[first.replace(day=1)] = Decimal(working_days(first, last))
        first = last + _ONE_DAY
    return days


def _month_end(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) - _ONE_DAY


def _says_series(part: Part) -> bool:
    names = [cell.text for row in part.table.rows for of in (Field.ROLE, Field.SKILL) if (cell := row.cells.get(of))]
    return bool(names) and all(map(is_series, names))
