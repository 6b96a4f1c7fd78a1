"""Bugs planted in the checker and the measures: a second opinion is worth nothing if it nods everything through."""

from tests.mutants.mutant import AGREEMENT, OPTIMUM, Mutant

IN_CHECKER = (
    Mutant(
        breaks="links may be missed by a day",
        file="checker/precedence.py",
        old="    if missing > 0:",
        new="    if missing > 1:",
        tests=("tests/checker/test_precedence.py", AGREEMENT),
    ),
    Mutant(
        breaks="one person may hold two heads",
        file="checker/staffing.py",
        old="if held > 1 and isinstance(resource, Person):",
        new="if held > 2 and isinstance(resource, Person):",
        tests=("tests/checker/test_staffing.py", AGREEMENT),
    ),
    Mutant(
        breaks="levels are not looked at",
        file="checker/staffing.py",
        old="skill.level >= max(1, requirement.level)",
        new="skill.level >= 1",
        tests=("tests/checker/test_staffing.py", AGREEMENT),
    ),
    Mutant(
        breaks="any rate below the share will do",
        file="checker/staffing.py",
        old="        return rate in legible.days.levels(resource)\n    if",
        new="        return True\n    if",
        tests=("tests/checker/test_staffing.py", AGREEMENT),
    ),
    Mutant(
        breaks="people may be overloaded a little",
        file="checker/overload.py",
        old="        if load > capacity:",
        new="        if load > capacity + 10:",
        tests=("tests/checker/test_availability.py", AGREEMENT),
    ),
    Mutant(
        breaks="one task too many at once",
        file="checker/availability.py",
        old="len(names) > most and",
        new="len(names) > most + 1 and",
        tests=("tests/checker/test_availability.py", AGREEMENT),
    ),
    Mutant(
        breaks="projects' deadlines are not looked at",
        file="checker/dates.py",
        old='        (f"the deadline of project {project.id}", project.deadline),\n',
        new="",
        tests=("tests/checker/test_dates.py", AGREEMENT),
    ),
    Mutant(
        breaks="effort may take longer than its person-days",
        file="checker/modes.py",
        old="        if len(head.worked) != needed:",
        new="        if len(head.worked) < needed:",
        tests=("tests/checker/test_modes_effort.py", AGREEMENT),
    ),
    Mutant(
        breaks="month tasks may shift apart",
        file="checker/months.py",
        old="if common is not None and not common:",
        new="if common is not None and not common and not tasks:",
        tests=("tests/checker/test_months.py", AGREEMENT),
    ),
    Mutant(
        breaks="three of an exclusive group are needed to notice",
        file="checker/selection.py",
        old="        if len(projects) > 1:",
        new="        if len(projects) > 2:",
        tests=("tests/checker/test_selection.py", AGREEMENT),
    ),
    Mutant(
        breaks="a fund may pay one cent more than it has",
        file="checker/funds.py",
        old="if paid.get(fund.id, Decimal(0)) > left:",
        new='if paid.get(fund.id, Decimal(0)) > left + Decimal("0.01"):',
        tests=("tests/checker/test_funds.py",),
    ),
    Mutant(
        breaks="cost to date does not count against the cap",
        file="checker/funds.py",
        old="        if spent + to_come > project.budget_cap:",
        new="        if to_come > project.budget_cap:",
        tests=("tests/checker/test_funds.py",),
    ),
)

IN_MEASURES = (
    Mutant(
        breaks="the day after a due date is on time",
        file="measures/tardiness.py",
        old="calendar.count(calendar.after(due), end)",
        new="calendar.count(calendar.after(due), end) - 1",
        tests=("tests/measures", AGREEMENT),
    ),
    Mutant(
        breaks="more than is demanded makes up for another head",
        file="measures/support.py",
        old="min(demanded, Decimal(work.rate) / 100)",
        new="Decimal(work.rate) / 100",
        tests=("tests/measures", AGREEMENT),
    ),
    Mutant(
        breaks="the last day of work always costs a whole day",
        file="measures/load.py",
        old="        given = min(full, left)",
        new="        given = full",
        tests=("tests/measures", AGREEMENT),
    ),
    Mutant(
        breaks="even costs are rounded up along the way",
        file="measures/spending.py",
        old=".quantize(_CENT, ROUND_DOWN)",
        new='.quantize(_CENT, "ROUND_UP")',
        tests=(OPTIMUM, "tests/measures"),
        features=("cost evenly", "even"),
    ),
    Mutant(
        breaks="the highest utilisation is rounded down",
        file="measures/fair_load.py",
        old="math.ceil(",
        new="math.floor(",
        tests=(OPTIMUM, AGREEMENT),
        features=("fair load", "measures"),
    ),
    Mutant(
        breaks="weeks begin on Sunday",
        file="measures/steadiness.py",
        old="timedelta(days=day.weekday())",
        new="timedelta(days=(day.weekday() + 1) % 7 + 1)",
        tests=("tests/measures", AGREEMENT),
    ),
    Mutant(
        breaks="another end is no change",
        file="measures/change.py",
        old=" or before.end not in (None, scheduled.end):",
        new=":",
        tests=("tests/measures", AGREEMENT),
    ),
)
