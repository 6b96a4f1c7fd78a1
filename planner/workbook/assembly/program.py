"""The program as a whole, from all tables."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.program import Program
from planner.planning.reviews.links import circles
from planner.whatif.scenario import Scenario
from planner.workbook.assembly.calendars import add_holidays, build_calendars, main_calendar
from planner.workbook.assembly.commas import find_commas
from planner.workbook.assembly.demand import build_demand, ids_of
from planner.workbook.assembly.funds import build_funds
from planner.workbook.assembly.judgement import judge_part
from planner.workbook.assembly.links import build_links
from planner.workbook.assembly.part import ids_in_doubt, sound_part
from planner.workbook.assembly.people import build_people, build_pools, find_twins
from planner.workbook.assembly.projects import build_goals, build_objectives, build_projects
from planner.workbook.assembly.raid import build_raid, build_stakeholders
from planner.workbook.assembly.register import Register, make_register, report_twice
from planner.workbook.assembly.scenarios import build_scenarios
from planner.workbook.assembly.spelling import spell_names
from planner.workbook.assembly.tasks import build_tasks
from planner.workbook.assembly.unheld import find_unheld_skills
from planner.workbook.assembly.work_rows import sort_work
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import DemandRow, HolidayRow, ProgramRow
from planner.workbook.tables import Tables

_CURRENCY = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembled:
    """What could be built.

    Attributes:
        program: All of it, or the part that was read; None if nothing can be said of it.
        in_doubt: Ids that are written somewhere but are not in that part; None if it is the whole.
    """

    program: Program | None
    scenarios: tuple[Scenario, ...] = ()
    in_doubt: frozenset[str] | None = None


def build_program(tables: Tables, file_scenarios: Sequence[Scenario], findings: Findings) -> Assembled:
    """Build program and scenarios, as far as problems allow.

    Args:
        file_scenarios: Those of scenario files, for others to build on.
    """
    tables = spell_names(tables, findings)
    row = _program_row(tables, findings)
    calendars = build_calendars(tables, row, findings)
    demand = build_demand(tables, findings)
    register = make_register(tables, ids_of(demand), [calendar.id for calendar in calendars], file_scenarios)
    main = calendars[0].id if row is None else main_calendar(row, calendars, findings)
    _check_references(tables, row, register, findings)
    calendars = add_holidays(tables, calendars, main, findings)
    work = sort_work(tables, register, findings)
    projects = build_projects(tables, register, findings)
    tasks = (*build_tasks(tables, work, register, findings), *demand)
    dependencies = build_links(tables, register, findings)
    people = build_people(tables, register, findings)
    pools = build_pools(tables, register, findings)
    funds = build_funds(tables, register, findings)
    objectives = build_objectives(tables, findings)
    goals = build_goals(tables, findings)
    raid = build_raid(tables, register, findings)
    stakeholders = build_stakeholders(tables, register, findings)
    find_twins(tables, findings)
    find_commas(tables, findings)
    scenarios = build_scenarios(tables, register, findings)
    if row is None:
        findings.extend(tuple(circles(dependencies)))
        find_unheld_skills(tables, findings)
        return Assembled(program=None, scenarios=scenarios)
    values = row.values
    program = Program(
        name=values.name,
        first=values.first,
        last=values.last,
        status_date=values.status_date,
        currency=values.currency,
        calendar=main,
        calendars=calendars,
        objectives=objectives,
        projects=projects,
        tasks=tasks,
        dependencies=dependencies,
        people=people,
        pools=pools,
        funds=funds,
        stated_goals=goals,
        unmet_support_price=values.unmet_support_price,
        raid=raid,
        stakeholders=stakeholders,
        notes=values.notes,
        source=row.source("name"),
    )
    if not findings.block:
        return Assembled(program=program, scenarios=scenarios)
    judged = _judged(program, scenarios, row, tables, register=register, findings=findings)
    find_unheld_skills(tables, findings)
    return judged


def _judged(
    program: Program,
    scenarios: tuple[Scenario, ...],
    row: Row[ProgramRow],
    tables: Tables,
    *,
    register: Register,
    findings: Findings,
) -> Assembled:
    """Judge what is sound of a program beside what could not be read."""
    findings.extend(tuple(circles(program.dependencies)))
    has_calendar = program.calendar in {calendar.id for calendar in program.calendars}
    if row.values.last < row.values.first or not has_calendar:
        return Assembled(program=None, scenarios=scenarios)
    part = sound_part(program, tables, register)
    findings.extend(tuple(judge_part(part, row, tables, findings)))
    in_doubt = ids_in_doubt(part, tables, scenarios)
    return Assembled(program=None if in_doubt is None else part, scenarios=scenarios, in_doubt=in_doubt)


def _program_row(tables: Tables, findings: Findings) -> Row[ProgramRow] | None:
    rows = tables.rows(ProgramRow)
    for row in rows[1:]:
        report_twice(row.source("name"), rows[0].source("name"), "the program", findings)
    if not rows:
        return None
    row = rows[0]
    if row.values.last < row.values.first:
        what = f"Last date ({row.values.last}) lies before First date ({row.values.first})"
        findings.problem(row.source("last"), what, "Swap or mend the dates")
    if not _CURRENCY.fullmatch(row.values.currency):
        what = f'"{row.values.currency}" is no currency'
        findings.problem(row.source("currency"), what, "Write three capital letters such as EUR")
    return row


def _check_references(tables: Tables, program: Row[ProgramRow] | None, register: Register, findings: Findings) -> None:
    if program is not None and program.values.calendar is not None:
        register.calendars.check(program.values.calendar, program.source("calendar"), findings)
    for holiday in tables.rows(HolidayRow):
        if holiday.values.calendar is not None:
            register.calendars.check(holiday.values.calendar, holiday.source("calendar"), findings)
    for demand in tables.rows(DemandRow):
        register.projects.check(demand.values.project, demand.source("project"), findings)
