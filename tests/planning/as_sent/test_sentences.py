"""Sentences: each finding in a program manager's words."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.people import Leave
from planner.domain.units import Money
from planner.domain.work import WorkKind
from planner.planning.as_sent.in_short import headline, topics
from planner.planning.as_sent.review import check_as_sent
from tests.builders import a_link, a_person, a_program, a_project, a_task, day
from tests.planning.as_sent.sent import as_sent, attended, duration, effort

ANA = a_person("ana", leave=(Leave(first=day(0), last=day(0)),))
PROJECTS = tuple(a_project(name, cost_of_delay=Money(1000)) for name in ("Billing", "Launch"))


def said(*tasks, **more):
    program = a_program(*tasks, projects=PROJECTS, people=(replace(ANA, name="Ana Silva"),), days=30, **more)
    return [sentence for topic in topics(program, check_as_sent(program)) for sentence in topic.sentences]


def billing(name, *arguments, of=effort, **more):
    return replace(of(name, *arguments, **{"project": "Billing", **more}))


SENTENCES = {
    "week": (
        [billing("API", 5, 0, 4, "ana"), billing("Site", 4.5, 0, 4, "ana", project="Launch")],
        "Ana Silva is asked for 9.5 days in the week of 4 January 2027 and offers 4 (1 day of leave): "
        'Billing "API" 5, Launch "Site" 4.5',
    ),
    "day": (
        [attended(name, 70, 1, 2, "ana", project="Billing") for name in ("API", "Tests")],
        "Ana Silva is asked for 140 % from 5 January to 6 January 2027 and offers 100 %: "
        'Billing "API" 1.4, Billing "Tests" 1.4',
    ),
    "away": (
        [attended("API", 50, 0, 4, "ana", project="Billing")],
        'Ana Silva is on leave on 4 January 2027 and is named on Billing "API"',
    ),
    "even": (
        [billing("API", 4, 0, 4, "ana"), billing("Site", 5, 0, 9, "ana")],
        "Ana Silva is asked for 6.2 days in the week of 4 January 2027 and offers 4 (1 day of leave): "
        'Billing "API" 4, Billing "Site" 2.2; it fits if they are moved between their own dates',
    ),
    "skill": (
        [billing("API", 6, 0, 4)],
        '6 days of dev name nobody from 4 January to 8 January 2027, and the one who has it has 4 left: Billing "API"',
    ),
    "nobody has it": (
        [billing("API", 2, 0, 4, skill="ops")],
        'Nobody has skill ops: 2 days are needed from 4 January to 8 January 2027, by Billing "API"',
    ),
    "due": (
        [billing("API", 1, 1, 8, "ana", due=day(4))],
        'Billing "API" ends on 14 January 2027, 4 working days after its due date 8 January 2027, which costs 800 EUR',
    ),
    "too short": (
        [billing("API", 9, 1, 4, "ana")],
        'Billing "API" takes 9 working days and has 4 between its dates: 9 person-days of Ana Silva',
    ),
    "stranger": (
        [billing("API", 1, 1, 4, "Zoe")],
        'Billing "API" names Zoe, who is neither a person nor a pool of the program',
    ),
}


@pytest.mark.parametrize(("tasks", "sentence"), SENTENCES.values(), ids=SENTENCES)
def test_a_finding_is_one_sentence(tasks, sentence):
    assert sentence in said(*tasks)


LINKS = {
    "FS": 'Billing "B" begins on 5 January 2027, but Billing "A" ends only on 8 January 2027: 4 working days too early',
    "SS": 'Billing "B" begins on 5 January 2027, but Billing "A" begins only on 6 January 2027: '
    "1 working day too early",
    "FF": 'Billing "B" ends on 7 January 2027, but Billing "A" ends only on 8 January 2027: 1 working day too early',
    "SF": 'Billing "B" ends on 7 January 2027, but Billing "A" begins only on 6 January 2027 (5 days of lag): '
    "3 working days too early",
}


@pytest.mark.parametrize("kind", LINKS)
def test_a_broken_link_says_which_ends_it_holds_together(kind):
    tasks = [a_task(name, project="Billing", as_sent=as_sent(*span)) for name, span in (("A", (2, 4)), ("B", (1, 3)))]
    assert said(*tasks, dependencies=(a_link("A", "B", kind, 5 if kind == "SF" else 0),)) == [LINKS[kind]]


def test_nothing_found_in_a_plan_without_dates_is_not_called_good():
    program = a_program(a_task("A"), attended("B", 50, 0, 4, "ana", kind=WorkKind.SUPPORT), people=(ANA,))
    review = check_as_sent(program)
    assert headline(review) == "2 tasks of all projects as sent; 1 task without dates that can be reckoned with"
    assert topics(program, review)[0].title == "Nobody is overloaded, as far as tasks have dates: 1 of 2"


def test_a_plan_without_names_is_not_called_good_either():
    program = a_program(attended("B", 50, 0, 4, kind=WorkKind.SUPPORT), people=(ANA,))
    assert topics(program, check_as_sent(program))[0].title == "No sheet names anybody for work to come"


@pytest.mark.parametrize(
    ("tasks", "title"),
    [
        ((), "There are no tasks that could have gaps"),
        ((effort("A", 5, 0, 4, "ana"),), "No gap in 1 task"),
        ((effort("A", 5, 0, 4, "ana"), duration("B", 0, 4)), "No gap in 2 tasks; 1 of them asks for nobody"),
        ((effort("A", 5, 0, 4),), "1 gap in the sheets, 1 that name nobody"),
    ],
)
def test_no_gap_is_said_of_what_was_looked_at_alone(tasks, title):
    program = a_program(*tasks, people=(ANA,))
    assert topics(program, check_as_sent(program))[4].title == title


def test_without_tasks_nothing_is_called_good():
    program = a_program(people=(ANA,))
    titles = [topic.title for topic in topics(program, check_as_sent(program))]
    assert all(title.endswith("as there are no tasks") for title in titles[:4]), titles


def test_years_are_named_where_they_differ():
    (found, *_) = said(
        attended("A", 60, 0, 259, "ana", project="Billing"), attended("B", 60, 0, 259, "ana", project="Launch")
    )
    assert "from 5 January to 31 December 2027" in found
    assert date(2027, 12, 31) == day(259)
