"""Read a program: from a workbook or a folder of workbooks, with all that is wrong in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.domain.source import Source
from planner.whatif.faults import scenario_faults
from planner.whatif.files import read_scenarios
from planner.whatif.scenario import Scenario, base_circles
from planner.workbook.assembly.program import Assembled, build_program
from planner.workbook.assembly.register import Ids, report_twice
from planner.workbook.complete import unfilled
from planner.workbook.door import read_files
from planner.workbook.findings import Findings
from planner.workbook.folder import KNOWN_SHEETS, find_files, sort_files
from planner.workbook.grid import GridFile
from planner.workbook.schema import SHEETS, ProgramRow
from planner.workbook.tables import Tables, read_tables

_PROGRAM_ITSELF = "base"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read.

    Attributes:
        program: None if and only if any of the problems is of severity PROBLEM.
        problems: Of all severities, in the order of the files.
    """

    program: Program | None
    scenarios: tuple[Scenario, ...]
    problems: tuple[InputProblem, ...]


def read_program(path: Path) -> Reading:
    """Read a program workbook, or a folder with one and a workbook for each project, and its scenarios.

    Nothing in a file can raise: what is wrong is in `problems`, all of it.
    """
    findings = Findings()
    found = find_files(path, findings)
    return reading_of(read_files(found.workbooks, KNOWN_SHEETS), found.scenarios, findings)


def reading_of(files: Sequence[GridFile], scenario_files: Sequence[Path], findings: Findings) -> Reading:
    """Make a program of raw workbooks.

    Args:
        findings: What was found so far; more is added.
    """
    sorted_files = sort_files(files, findings)
    for file in sorted_files:
        if file.refused is not None:
            findings.problem(Source(file=file.name), file.refused, file.advice)
    of_files = read_scenarios(scenario_files)
    findings.extend(of_files.problems)
    sound = [file for file in sorted_files if file.refused is None]
    assembled = _read_tables(sound, of_files.scenarios, findings)
    scenarios = _together(assembled.scenarios, of_files.scenarios, findings)
    program = assembled.program
    if program is not None:
        findings.extend(tuple(scenario_faults(program, scenarios, in_doubt=assembled.in_doubt)))
    return Reading(program=None if findings.block else program, scenarios=scenarios, problems=findings.all)


def _read_tables(files: list[GridFile], of_files: Sequence[Scenario], findings: Findings) -> Assembled:
    if not files:
        return Assembled(program=None)
    of_cells = Findings()
    tables = read_tables(files, of_cells)
    if _is_blank(tables):
        advice = "Fill in sheets Program, Projects, Tasks and People"
        findings.problem(Source(file=files[0].name), "the workbook is still empty", advice)
        return Assembled(program=None)
    findings.extend(of_cells.all)
    _check_complete(tables, files, findings)
    return build_program(tables, of_files, findings)


def _check_complete(tables: Tables, files: list[GridFile], findings: Findings) -> None:
    for kinds in unfilled(tables):
        names = " or ".join(one.sheet for one in kinds)
        present = next((one for one in kinds if tables.has(one)), None)
        if present is None:
            what = f"there is no sheet {names}"
            findings.problem(Source(file=files[0].name), what, "Add it: the template has it")
        else:
            source = Source(file=files[0].name, sheet=present.sheet)
            findings.problem(source, f"sheet {names} has no rows", "Fill in at least one")


def _is_blank(tables: Tables) -> bool:
    """Tell whether nobody has filled in anything yet."""
    entries = [place for table in tables.by_type.get(ProgramRow, ()) for place in table.lost]
    filled = any(tables.is_filled(row_type) for row_type in SHEETS if row_type is not ProgramRow)
    return not filled and not tables.rows(ProgramRow) and not any(place.cells for place in entries)


def _together(of_sheets: Sequence[Scenario], of_files: Sequence[Scenario], findings: Findings) -> tuple[Scenario, ...]:
    by_id = {scenario.id: scenario for scenario in of_sheets}
    for scenario in of_files:
        known = by_id.setdefault(scenario.id, scenario)
        if known is not scenario:
            report_twice(_source(scenario), _source(known), f'scenario "{scenario.id}"', findings)
    ids = Ids(label="scenario", where="Scenarios", names={s.id: s.name for s in by_id.values()})
    for scenario in of_files:
        if scenario.base is not None:
            ids.check(scenario.base, _source(scenario), findings)
    for scenario in by_id.values():
        if scenario.id.casefold() == _PROGRAM_ITSELF:
            what = f'"{scenario.id}" names the program as it stands'
            findings.problem(_source(scenario), what, "Give the scenario another id")
    findings.extend(tuple(base_circles(tuple(by_id.values()))))
    return tuple(by_id.values())


def _source(scenario: Scenario) -> Source:
    return scenario.source or Source(file=scenario.id)
