"""Each fault of a workbook is named by file, sheet and cell, with what to do; nothing else is complained about."""

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from planner.domain.problem import InputProblem, Severity
from planner.planning.review import review
from planner.workbook.read import Reading
from tests.builders import day
from tests.workbook.good_workbook import FILE, CellValue, Spot, good_program, good_scenarios, spoil, write_good
from tests.workbook.reading import read_here

PROBLEM, WARNING, ASSUMPTION, IGNORED = Severity.PROBLEM, Severity.WARNING, Severity.ASSUMPTION, Severity.IGNORED


def all_findings(reading: Reading) -> list[InputProblem]:
    """Review what was read, as planning does."""
    return [*reading.problems, *(review(reading.program) if reading.program is not None else ())]


def at(place: str) -> Spot:
    """Write a spot as `Tasks/A-1/Due`."""
    sheet, key, title = place.split("/")
    return Spot(sheet=sheet, key=key, title=title)


def test_the_good_workbook_has_no_fault(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    reading = read_here(path)
    assert reading.program == good_program()
    assert reading.scenarios == good_scenarios()
    assert [str(p) for p in all_findings(reading)] == []


# Where, what is written there, what the message says, severity.
BAD_CELLS = [
    ("Tasks/A-1/Project", "AP", 'no project "AP". Perhaps you mean "APP"', PROBLEM),
    ("Tasks/A-2/Predecessors", "A-9", 'no task "A-9"', PROBLEM),
    ("Tasks/A-3/Predecessors", "A-1, A-2", 'no task "A-1, A-2". Separate them with semicolons: A-1; A-2', PROBLEM),
    ("Tasks/A-3/Predecessors", "A-1FS+2, A-2", "with semicolons: A-1FS+2; A-2", PROBLEM),
    ("Tasks/A-3/Predecessors", "A-1, A-9", 'no task "A-1, A-9". There are', PROBLEM),
    ("Funds/OPEX/Projects", "APP, WEB", "with semicolons: APP; WEB", PROBLEM),
    ("Tasks/A-2/People fixed", "Ben Okafor, Lab", "with semicolons: Ben Okafor; Lab", PROBLEM),
    ("Tasks/A-2/People as sent", "Ben Okafor, Lab", "with semicolons: Ben Okafor; Lab", WARNING),
    ("Tasks/A-2/Predecessors", "A-1+2", "gives a lag without a kind", PROBLEM),
    ("Tasks/A-2/Predecessors", "A-2", "waits for itself", PROBLEM),
    ("Tasks/A-1/Predecessors", "A-2SS-3", 'in a circle: "A-', PROBLEM),
    ("Tasks/A-1/Effort", -5, "Effort is -5; it must be above 0", PROBLEM),
    ("Tasks/A-1/Effort", "five", 'Effort holds text "five", where a number is expected', PROBLEM),
    ("Tasks/A-1/Effort", True, 'Effort holds the truth value "TRUE"', PROBLEM),
    ("Tasks/A-1/Effort", "=SUM(1,2)", "without a result", PROBLEM),
    ("Tasks/A-1/Duration", 5, "a duration is given, and the work is of kind effort", PROBLEM),
    ("Tasks/A-3/Effort", 5, "an effort is given, and the work is of kind duration", PROBLEM),
    ("Tasks/A-2/Effort", None, "Effort is empty, and the work is of kind effort", PROBLEM),
    ("Tasks/A-2/Skill", None, "an effort is given, but not who gives it", PROBLEM),
    ("Tasks/A-3/Share", "50%", "the cell asks something of nobody", PROBLEM),
    ("Tasks/A-3/Month", "2027-02", "only support work is done by the month", PROBLEM),
    ("Tasks/A-2/People fixed", "Ben Okafor @ review", 'no requirement "review". It has "work"', PROBLEM),
    ("Tasks/A-1/Kind", "hard work", 'Kind holds "hard work"', PROBLEM),
    ("Tasks/A-1/Heads", 1.5, "Heads is 1.5; it must be a whole number", PROBLEM),
    ("Tasks/A-1/Heads", 9, 'needs 9 heads with skill "dev"; only 2 can', WARNING),  # it may be outsourced
    ("Tasks/A-2/Heads", 9, 'needs 9 heads with skill "test"; only 3 can', PROBLEM),
    ("Tasks/A-1/Share", 0.8, "holds 0.8: is 80% meant, or 0.8%?", PROBLEM),
    ("Tasks/A-1/Share", 33, "33%; it goes in steps of 5%", PROBLEM),
    ("Tasks/A-1/Share", "120%", "120%; it must be from 5% to 100%", PROBLEM),
    ("Tasks/A-1/Least share", "20 percent", "where a number is expected", PROBLEM),
    ("Tasks/A-1/Person or pool", "Ana Silva", "both a skill and a person or pool", PROBLEM),
    ("Tasks/A-1/Skill", "Rust", 'needs skill "Rust", which nobody has', WARNING),  # it may be outsourced
    ("Tasks/A-2/Skill", "Rust", 'needs skill "Rust", which nobody has', PROBLEM),
    ("Tasks/A-2/Skill", "Tests", 'Perhaps "test" is meant', PROBLEM),
    ("Tasks/W-1/Skill", "Rust", 'needs skill "Rust", which nobody has', WARNING),
    ("Tasks/A-2/Level", 4, 'needs skill "test" at level 4; the best has level 1', PROBLEM),
    ("Tasks/A-2/Deadline", date(2027, 1, 1), "has passed on the status date", PROBLEM),
    ("Tasks/A-1/Deadline", day(1), "lies before its release date", PROBLEM),
    ("Tasks/A-1/Due", day(1), "before its release date", WARNING),
    ("Tasks/A-1/Due", "soon", 'Due holds text "soon", where a date is expected', PROBLEM),
    ("Tasks/A-1/Due", "31.03.2027", "where a date is expected", PROBLEM),
    ("Tasks/A-1/Due", 20270331, 'Due holds the number "20270331"', PROBLEM),
    ("Tasks/A-1/Due", datetime(2027, 3, 1, 8, 30), "a time of day", PROBLEM),  # noqa: DTZ001
    ("Tasks/A-1/Due", date(1900, 3, 1), "which no program can mean", PROBLEM),
    ("Tasks/A-1/Due", "#REF!", "Due holds the error #REF!", PROBLEM),
    ("Tasks/A-1/Not before", date(2028, 1, 3), "after the program's last date", PROBLEM),
    ("Tasks/W-1/Not before", date(2028, 1, 3), "after the program's last date", WARNING),
    ("Tasks/A-1/Optimistic", None, "the three-point estimate is not complete", PROBLEM),
    ("Tasks/A-1/Optimistic", 7, "are not in order", WARNING),
    ("Tasks/A-1/Mode fixed", "fast", 'no mode "fast". It has "main", "outsourced"', PROBLEM),
    ("Tasks/A-1/Start fixed", date(2026, 12, 1), "before the status date", PROBLEM),
    ("Tasks/A-2/People fixed", "Ana Silva", "has not the skill", PROBLEM),
    ("Tasks/A-2/People fixed", "Ana Sliva", 'Perhaps you mean "Ana Silva"', PROBLEM),
    ("Tasks/A-2/People as sent", "Dora", "left out of the plan as sent", WARNING),
    ("Tasks/A-1/Finished", date(2027, 6, 1), "after the status date", PROBLEM),
    ("Tasks/A-1/Progress", "50%", "no start: the status date is taken", ASSUMPTION),
    ("Requirements/review/Requirement", "work", 'requirement "work" stands here twice', PROBLEM),
    ("Requirements/review/Mode", None, 'task "A-1" has several modes. Say which one: "main", "outsourced"', PROBLEM),
    ("Projects/WEB/Only with", "WEB", 'project "WEB" names itself', PROBLEM),
    ("Goals/cost/Tolerance", -1, "the tolerance is negative", PROBLEM),
    ("Objectives/growth/Weight", -1, "it must be at least 0", PROBLEM),
    ("Capacity/Ben Okafor/Units", 2, "Units belong to pools", PROBLEM),
    ("Leave/Ana Silva/Person", "Lab", '"Lab" is a pool; only people have leave', PROBLEM),
    ("Demand/WEB/Month", "soon", "where a date is expected", PROBLEM),
    ("Calendars/standard/Region", "BY", "Region is given without a country", PROBLEM),
    ("Funds/OPEX/Spent", 6000, "more was spent (6000.00) than the fund had (5000.00)", WARNING),
    ("Modes/outsourced/Duration", None, "Duration is empty", PROBLEM),
    ("Requirements/review/Skill", None, "the row asks for nobody", PROBLEM),
    ("Requirements/review/Mode", "fast", 'no mode "fast"', PROBLEM),
    ("Requirements/review/Task", "A-8", 'no task "A-8"', PROBLEM),
    ("Costs/A-1/Amount", "n/a", "where a number is expected", PROBLEM),
    ("Costs/A-1/Amount", 10.005, "10.005 was rounded to 10.01", ASSUMPTION),
    ("Dependencies/A-3/Successor", "A-33", 'Perhaps you mean "A-3"', PROBLEM),
    ("Dependencies/A-3/Optional", "perhaps", "where yes or no is expected", PROBLEM),
    ("Demand/WEB/FTE", 0.01, "less than a twentieth of a person", PROBLEM),
    ("Costs/A-1/Task", "WEB/dev/2027-02", "is made of sheet Demand", PROBLEM),
    ("Demand/WEB/FTE", 0.52, "was rounded to 0.5", ASSUMPTION),
    ("Demand/WEB/Project", "WEP", 'Perhaps you mean "WEB"', PROBLEM),
    ("People/Ben Okafor/Name", "ana  silva", 'may be the same as "Ana Silva"', WARNING),
    ("People/Ben Okafor/Name", "Ana Sliva", 'may be the same as "Ana Silva"', WARNING),
    ("Pools/Lab/Name", "Ana Silvia", 'may be the same as "Ana Silva"', WARNING),
    ("People/Ana Silva/Skills", "dev:high", "no whole level", PROBLEM),
    ("People/Ana Silva/Skills", "dev:3, test", "with semicolons", PROBLEM),
    ("People/Ana Silva/Calendar", "Mars", 'no calendar "Mars"', PROBLEM),
    ("Leave/Ana Silva/Person", "Ana Sliva", 'Perhaps you mean "Ana Silva"', PROBLEM),
    ("Leave/Ana Silva/Person", "ana  silva", '"ana  silva" was read as "Ana Silva"', ASSUMPTION),
    ("Tasks/A-2/People fixed", "BEN OKAFOR @ work", '"BEN OKAFOR" was read as "Ben Okafor"', ASSUMPTION),
    ("Tasks/A-2/People as sent", "Lab; ben okafor", '"ben okafor" was read as "Ben Okafor"', ASSUMPTION),
    ("Leave/Ana Silva/To", day(1), "lies before From", PROBLEM),
    ("Pools/Lab/Pool", "Ben Okafor", "stands here twice", PROBLEM),
    ("Capacity/Ben Okafor/Capacity", None, "says no capacity", PROBLEM),
    ("Funds/OPEX/To", date(2026, 1, 1), "lies before From", PROBLEM),
    ("Funds/OPEX/Projects", "APP; SHOP", 'no project "SHOP"', PROBLEM),
    ("Projects/APP/Due", "soon", 'project "APP": Due holds text "soon"', PROBLEM),
    ("Tasks/A-2/Deadline", "soon", 'task "A-2": Deadline holds text "soon"', PROBLEM),
    ("Leave/Ana Silva/To", "soon", 'person "Ana Silva": To holds text "soon"', PROBLEM),
    ("Scores/growth/Objective", "grow", 'Perhaps you mean "growth"', PROBLEM),
    ("Goals/cost/Goal", "happiness", 'Goal holds "happiness"', PROBLEM),
    ("Goals/cost/Goal", "net value", "stands here twice", PROBLEM),
    ("Calendars/standard/Working weekdays", "Mon-Funday", "is no weekday", PROBLEM),
    ("Calendars/standard/Country", "Atlantis", "no public holidays are known", PROBLEM),
    ("Scenarios/both/Builds on", "fire", 'Perhaps you mean "hire"', PROBLEM),
    ("Changes/hire/Change", "hyre", 'no change is of kind "hyre"', PROBLEM),
    ("Changes/hire/Percent", -0.4, "holds -0.4: is -40% meant, or -0.4%?", PROBLEM),
    ("Changes/hire/Scenario", "higher", 'Perhaps you mean "hire"', PROBLEM),
    ("Program/-/Last date", date(2026, 1, 1), "lies before First date", PROBLEM),
    ("Program/-/Status date", None, "Status date is empty", PROBLEM),
    ("Program/-/Currency", "euro", "is no currency", PROBLEM),
    ("Program/-/Calendar", "Mars", 'no calendar "Mars"', PROBLEM),
]

# These take something away that other cells refer to: more than one thing is said.
WITH_MORE = [
    ("Tasks/A-2/Task", "A-1", 'task "A-1" stands here twice, first in good.xlsx, Tasks!B2'),
    ("Tasks/A-2/Task", 1.1, "may have been 1.10 as text"),
    ("Tasks/A-2/Task", None, "Task is empty"),
    ("Projects/APP/Project", "#N/A", "Project holds the error #N/A"),
    ("Modes/outsourced/Mode", "main", 'mode "main" of task "A-1" stands here twice'),
    ("Scenarios/hire/Scenario", "base", '"base" names the program as it stands'),
    ("People/Ben Okafor/Person", "Ana Silva", 'person "Ana Silva" stands here twice'),
    ("Requirements/review/Person or pool", "Bob", 'no person or pool "Bob"'),
    ("Program/-/Status date", date(2027, 6, 1), "no working day lies between"),
]


@pytest.mark.parametrize(("place", "value", "says"), WITH_MORE, ids=str)
def test_a_bad_cell_is_named_among_others(tmp_path: Path, place: str, value: CellValue, says: str) -> None:
    path = write_good(tmp_path)
    (cell,) = spoil(path, {at(place): value})
    named = [p for p in all_findings(read_here(path)) if says in str(p)]
    assert len(named) == 1
    assert named[0].severity is PROBLEM
    assert named[0].source is not None
    assert named[0].source.sheet == place.split("/", maxsplit=1)[0]
    if not place.startswith("Program"):
        assert named[0].source.cell == cell


@pytest.mark.parametrize(("place", "value", "says", "severity"), BAD_CELLS, ids=str)
def test_a_bad_cell_is_named(tmp_path: Path, place: str, value: CellValue, says: str, severity: Severity) -> None:
    path = write_good(tmp_path)
    (cell,) = spoil(path, {at(place): value})
    reading = read_here(path)
    (found,) = all_findings(reading)
    assert says in str(found)
    assert found.severity is severity
    assert found.source is not None
    assert (found.source.file, found.source.sheet) == (FILE, place.split("/", maxsplit=1)[0])
    if reading.program is None:
        assert found.source.cell == cell
    else:  # only the program as a whole shows it: the row is named
        assert _row(str(found.source.cell)) == _row(cell)


def test_a_name_that_two_people_may_have_is_asked_about(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    spoil(path, {at("Pools/Lab/Pool"): "ana silva", at("Leave/Ana Silva/Person"): "ANA SILVA"})
    found = [str(p) for p in read_here(path).problems if p.source is not None and p.source.sheet == "Leave"]
    assert len(found) == 1
    assert 'there is no person or pool "ANA SILVA"' in found[0]


def test_a_name_in_other_letters_is_the_person(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    spoil(path, {at("Leave/Ana Silva/Person"): "ana  silva", at("Capacity/Ben Okafor/Person or pool"): "ben okafor"})
    assert read_here(path).program == good_program()


# Cells, and what is warned of besides: sheet, what, advice.
COMMAS = [
    (
        {"People/Ben Okafor/Skills": "dev, test"},
        [("People", 'Skills "dev, test" is taken as one skill', "Separate them with semicolons: dev; test")],
    ),
    (
        {"Pools/Lab/Skills": "test, soak:2"},
        [("Pools", 'Skills "test, soak:2" is taken as one skill', "Separate them with semicolons: test; soak:2")],
    ),
    ({"Tasks/W-1/Skill": "dev, test"}, [("Tasks", 'Skill "dev, test" is taken as one skill', "keep one here")]),
    ({"Tasks/W-1/Skill": "a, b", "People/Ben Okafor/Skills": "dev; test; a, b"}, []),
    (
        {"Tasks/W-1/Skill": "a, dev", "People/Ben Okafor/Skills": "dev; test; a, dev"},
        [("People", '"a, dev"', "a; dev"), ("Tasks", '"a, dev"', "keep one here")],
    ),
    ({"People/Ben Okafor/Skills": "dev; test; x, y"}, [("People", '"x, y"', "x; y")]),
]


@pytest.mark.parametrize(("cells", "says"), COMMAS, ids=str)
def test_commas_between_skills_are_pointed_out(
    tmp_path: Path, cells: dict[str, CellValue], says: list[tuple[str, str, str]]
) -> None:
    path = write_good(tmp_path)
    spoil(path, {at(place): value for place, value in cells.items()})
    found = [p for p in read_here(path).problems if "commas included" in p.what]
    assert {p.severity for p in found} <= {WARNING}
    assert [p.source.sheet for p in found if p.source is not None] == [sheet for sheet, _, _ in says]
    assert all(what in p.what and advice in p.advice for p, (_, what, advice) in zip(found, says, strict=True))


@pytest.mark.parametrize(
    ("place", "money"),
    [("Costs/A-1/Category", "900 EUR"), ("Tasks/A-2/Labour category", "labour of 3 person-days")],
)
def test_a_category_without_a_fund_is_named_where_it_is_written(tmp_path: Path, place: str, money: str) -> None:
    path = write_good(tmp_path)
    (cell, _) = spoil(path, {at(place): "opx", at("People/Ana Silva/Cost per day"): 500})
    (found,) = (p for p in all_findings(read_here(path)) if "opx" in p.what)
    assert str(found.source) == f"{FILE}, {place.split('/', maxsplit=1)[0]}!{cell}"
    assert (found.severity, found.advice) == (WARNING, 'Perhaps you mean "opex". Otherwise add a fund on sheet Funds')
    assert f"nothing limits its {money}" in found.what


# Cells that contradict each other; the last one is named.
CONTRADICTIONS = [
    ({"Tasks/A-1/Share": "20%", "Tasks/A-1/Least share": "40%"}, "Least share is above the share of 20%"),
    ({"Tasks/A-2/Skill": None, "Tasks/A-2/Person or pool": "Ben Okafor", "Tasks/A-2/Heads": 2}, "is one person, not 2"),
    ({"Tasks/A-1/Started": date(2027, 1, 4), "Tasks/A-1/Finished": date(2027, 1, 1)}, "lies before Started"),
    ({"Tasks/A-1/First as sent": date(2027, 1, 4), "Tasks/A-1/Last as sent": date(2027, 1, 1)}, "before First as sent"),
    ({"Tasks/A-2/Skill": None, "Tasks/A-2/Effort": None}, "the work is of kind effort, but nobody is asked for"),
    (
        {"Tasks/A-3/Kind": None, "Tasks/A-3/Duration": None, "Tasks/A-3/Effort": None},
        "says neither effort nor duration",
    ),
    ({"Capacity/Ben Okafor/Capacity": None, "Capacity/Ben Okafor/Person or pool": "Lab"}, "says no capacity"),
    ({"Changes/hire/Date or from": date(2027, 2, 1), "Changes/hire/To": date(2027, 1, 1)}, "last date is before the"),
    ({"Capacity/Ben Okafor/Person or pool": "Lab"}, "a capacity in percent belongs to people"),
]


@pytest.mark.parametrize(("cells", "says"), CONTRADICTIONS, ids=str)
def test_contradictions_are_named(tmp_path: Path, cells: dict[str, CellValue], says: str) -> None:
    path = write_good(tmp_path)
    names = spoil(path, {at(place): value for place, value in cells.items()})
    found = [p for p in read_here(path).problems if says in p.what]
    assert [p.severity for p in found] == [PROBLEM]
    assert _row(str(found[0].source.cell if found[0].source else "")) == _row(names[-1])


def test_demand_twice_is_named(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Demand"]
    sheet.append(list(next(sheet.iter_rows(min_row=2, max_row=2, values_only=True))))
    workbook.save(path)
    (found,) = read_here(path).problems
    assert str(found.source) == f"{FILE}, Demand!A3"
    assert 'demand "WEB/dev/2027-02" stands here twice, first in good.xlsx, Demand!A2' in found.what


def _row(cell: str) -> str:
    return cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def test_all_faults_of_all_sheets_are_said_at_once(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    places = [
        "Tasks/A-1/Due",
        "Tasks/A-2/Effort",
        "People/Ana Silva/Capacity",
        "Funds/OPEX/From",
        "Goals/cost/Tolerance",
    ]
    cells = spoil(path, {at(place): "?" for place in places})
    reading = read_here(path)
    assert reading.program is None
    named = [(str(p.source.sheet), str(p.source.cell)) for p in reading.problems if p.source is not None]
    assert sorted(named) == sorted((place.split("/")[0], cell) for place, cell in zip(places, cells, strict=True))


def test_two_faults_of_one_row_are_both_said(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    cells = spoil(path, {at("Tasks/A-1/Due"): "?", at("Tasks/A-1/Effort"): -1, at("Tasks/A-1/Project"): "XX"})
    named = {str(p.source.cell) for p in read_here(path).problems if p.source is not None}
    assert named == set(cells)


def test_nothing_follows_from_an_id_that_cannot_be_read(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    _add_changes(path, ["Ben Okafor"])
    spoil(path, {at("People/Ben Okafor/Person"): "#REF!"})
    problem, *others = sorted(all_findings(read_here(path)), key=lambda found: found.severity is not PROBLEM)
    assert problem.what == "Person holds the error #REF!"
    assert [(str(p.source), p.what, p.severity) for p in others] == [
        ("good.xlsx, Capacity!A2", 'there is no person or pool "Ben Okafor"', WARNING)
    ]
    assert "Mend good.xlsx, People!A3 first" in others[0].advice


def test_nothing_follows_from_an_id_that_stands_twice(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    spoil(path, {at("Tasks/A-2/Task"): "A-1"})
    problem, *others = sorted(all_findings(read_here(path)), key=lambda found: found.severity is not PROBLEM)
    assert 'task "A-1" stands here twice' in problem.what
    assert [(str(p.source), p.what, p.severity) for p in others] == [
        ("good.xlsx, Dependencies!A2", 'there is no task "A-2"', WARNING)
    ]
    assert "Mend good.xlsx, Tasks!B3 first" in others[0].advice


@pytest.mark.slow
@settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cells=st.lists(st.sampled_from([row[:2] for row in BAD_CELLS if row[3] is PROBLEM]), min_size=2, max_size=3))
def test_faults_together_are_those_of_each_alone(tmp_path: Path, cells: list[tuple[str, CellValue]]) -> None:
    """Nothing follows from another fault; what cannot be judged because of one may be left out, and advice differ."""
    together = dict(cells)
    assume(len({place.rsplit("/", 1)[0] for place in together}) == len(cells))
    alone = [_problems(tmp_path, {place: value}) for place, value in together.items()]
    known = {(p.source, p.what) for problems in alone for p in problems}
    assert {(p.source, p.what) for p in _problems(tmp_path, together)} <= known


# What only the program as a whole shows, beside a cell that cannot be read.
BESIDE = [
    ({"Tasks/A-2/Skill": "dve"}, {"Leave/Ana Silva/To": day(1)}, 'skill "dve", which nobody has'),
    ({"Tasks/A-2/Skill": "dve"}, {"People/Ana Silva/Capacity": 0.8}, 'skill "dve", which nobody has'),
    ({"Tasks/A-2/Deadline": date(2027, 1, 1)}, {"Tasks/A-1/Due": "soon"}, "has passed on the status date"),
    ({"Tasks/A-1/Finished": date(2027, 6, 1)}, {"Tasks/A-2/Effort": "five"}, "after the status date"),
    ({"Tasks/A-2/People fixed": "Ana Silva"}, {"Tasks/A-1/Due": "soon"}, "has not the skill"),
]


@pytest.mark.parametrize(("whole", "cell", "says"), BESIDE, ids=str)
def test_what_the_whole_shows_is_said_beside_a_bad_cell(
    tmp_path: Path, whole: dict[str, CellValue], cell: dict[str, CellValue], says: str
) -> None:
    both = _problems(tmp_path, {**whole, **cell})
    assert len(both) == 2
    assert any(says in problem.what for problem in both)


# Cells that keep a task from being judged, none of which says what people can do.
HINDERING = [
    {"Tasks/A-2/Effort": "five"},
    {"Projects/APP/Due": "soon"},
    {"Pools/Lab/Units": "two"},
    {"Capacity/Ben Okafor/From": "soon"},
    {"Modes/outsourced/Duration": "long"},
    {"Program/-/Status date": "soon"},
    {"Program/-/Calendar": "Mars"},
]


@pytest.mark.parametrize("cells", HINDERING, ids=str)
def test_a_skill_nobody_has_is_said_beside_any_cell_that_says_no_skills(
    tmp_path: Path, cells: dict[str, CellValue]
) -> None:
    path = write_good(tmp_path)
    spoil(path, {at(place): value for place, value in {**cells, "Tasks/A-2/Skill": "dve"}.items()})
    (found,) = (p for p in read_here(path).problems if "nobody has" in p.what)
    assert (found.severity, found.what) == (WARNING, 'task "A-2" needs skill "dve", which nobody has')
    assert found.advice == 'Perhaps you mean "dev"'


@pytest.mark.parametrize(
    "cells",
    [
        {"People/Ben Okafor/Skills": "dev:x"},
        {"Tasks/A-2/Effort": "five", "Tasks/A-2/Progress": "100%"},
        {"Tasks/A-2/Effort": "five", "Tasks/A-2/Progress": "all"},
    ],
    ids=str,
)
def test_no_skill_is_missed_that_may_be_there_or_is_needed_no_more(tmp_path: Path, cells: dict[str, CellValue]) -> None:
    path = write_good(tmp_path)
    spoil(path, {at(place): value for place, value in {**cells, "Tasks/A-2/Skill": "dve"}.items()})
    assert not any("nobody has" in p.what for p in read_here(path).problems)


# What follows from a cell that cannot be read, and is none of its own faults.
FOLLOWING = [
    {"People/Ben Okafor/Skills": "test:high"},
    {"People/Ben Okafor/Person": "#REF!", "Capacity/Ben Okafor/Person or pool": None},
    {"Pools/Lab/Units": "two", "Tasks/A-2/Heads": 3},
    {"Projects/APP/Selection": "perhaps", "Tasks/A-2/Skill": "Rust"},
    {"Modes/outsourced/Duration": "long", "Tasks/A-1/Skill": "Rust"},
    {"Calendars/standard/Working weekdays": "Sum", "Tasks/A-1/Deadline": day(1)},
]


@pytest.mark.parametrize("cells", FOLLOWING, ids=str)
def test_nothing_is_said_that_may_be_well_once_the_cell_is_read(tmp_path: Path, cells: dict[str, CellValue]) -> None:
    faults = _problems(tmp_path, cells)
    assert faults
    assert not any("nobody has" in p.what or "only" in p.what or "lies before" in p.what for p in faults)


def test_unknown_names_of_changes_are_said_beside_a_bad_cell(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    _add_changes(path, ["Bob", "Ben Okafor", "Cem", "Dora"])
    _add_changes(path, ["Dora"], kind="higher")
    spoil(path, {at("Tasks/A-1/Due"): "soon", at("People/Ben Okafor/Skills"): "dev:high"})
    found = {str(p.source): p for p in read_here(path).problems if p.source is not None and p.source.sheet == "Changes"}
    assert [(place, p.severity) for place, p in found.items()] == [
        ("good.xlsx, Changes!B7", PROBLEM),
        ("good.xlsx, Changes!E3", WARNING),
    ]
    assert 'the program has no person "Bob"' in found["good.xlsx, Changes!E3"].what


def _add_changes(path: Path, people: list[str], kind: str = "add leave") -> None:
    """Add a day of leave for each person to scenario `hire`, which hires Cem."""
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Changes"]
    titles = [cell.value for cell in sheet[1]]
    for person in people:
        row = {"Scenario": "hire", "Change": kind, "Person or pool": person, "Date or from": day(1), "To": day(1)}
        sheet.append([row.get(str(title)) for title in titles])
    workbook.save(path)


def _problems(folder: Path, cells: dict[str, CellValue]) -> set[InputProblem]:
    path = write_good(folder)
    spoil(path, {at(place): value for place, value in cells.items()})
    return {problem for problem in all_findings(read_here(path)) if problem.severity is PROBLEM}


@pytest.mark.parametrize(
    "cells",
    [
        {"Leave/Ana Silva/To": day(1), "Leave/Ana Silva/Person": "Dora"},
        {"Capacity/Ben Okafor/To": date(2026, 1, 1), "Capacity/Ben Okafor/Person or pool": "Dora"},
        {"Capacity/Ben Okafor/To": date(2026, 1, 1), "Capacity/Ben Okafor/Capacity": "half"},
    ],
    ids=str,
)
def test_dates_out_of_order_are_said_beside_another_fault_of_the_row(
    tmp_path: Path, cells: dict[str, CellValue]
) -> None:
    found = _problems(tmp_path, cells)
    assert len(found) == 2
    assert any("lies before From" in problem.what for problem in found)


def test_a_circle_of_links_is_named_beside_a_cell_that_cannot_be_read(tmp_path: Path) -> None:
    path = write_good(tmp_path)
    spoil(path, {at("Tasks/A-1/Predecessors"): "A-2", at("Funds/OPEX/Amount"): "much"})
    reading = read_here(path)
    assert reading.program is None
    assert [p.what.split(":")[0].split(",")[0] for p in reading.problems if p.severity is PROBLEM] == [
        'fund "OPEX"',
        "tasks wait for each other in a circle",
    ]
