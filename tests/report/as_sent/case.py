"""A small program with one finding of each kind, as it was sent."""

from dataclasses import replace

from planner.domain.people import Leave
from planner.domain.units import Money
from planner.planning.as_sent.review import check_as_sent
from tests.builders import a_link, a_person, a_program, a_project, a_task, day
from tests.planning.as_sent.sent import as_sent, effort


def a_sent_program():
    """Build two projects that ask too much of Ana, miss a date, break a link and leave out names."""
    ana = replace(a_person("ana", leave=(Leave(first=day(0), last=day(0)),)), name="Ana Silva")
    return a_program(
        effort("API", 5, 0, 4, "ana", project="Billing", due=day(3)),
        effort("Site", 9, 0, 9, "ana", project="Launch"),
        effort("Later", 8, 5, 19, "ana", project="Launch"),
        effort("Photos", 2, 0, 4, project="Launch", skill="camera"),
        a_task("Copy", project="Launch", as_sent=as_sent(3, 6)),
        projects=(
            a_project("Billing", manager="Bo", cost_of_delay=Money(500)),
            replace(a_project("Launch"), name="=Launch"),
        ),
        people=(ana, a_person("Bea")),
        dependencies=(a_link("API", "Copy"),),
        days=20,
    )


def a_review():
    """Review it."""
    return check_as_sent(a_sent_program())
