"""Summaries: the review by project and by person."""

from decimal import Decimal

from planner.planning.as_sent.summaries import by_person, by_project
from tests.builders import day
from tests.report.as_sent.case import a_review, a_sent_program


def test_a_project_has_its_share_of_what_does_not_add_up():
    billing, launch = by_project(a_sent_program(), a_review())

    assert (billing.project, billing.tasks, billing.first, billing.last) == ("Billing", 1, day(0), day(4))
    assert (billing.overloads, billing.late, billing.days_late, billing.missing) == (1, 1, 0, 0)
    assert (launch.overloads, launch.late, launch.missing) == (2, 0, 1)
    assert [(one.broken_links, one.integration_points) for one in (billing, launch)] == [(1, 1), (1, 1)]


def test_a_person_is_summed_up_over_all_weeks():
    (ana,) = by_person(a_sent_program(), a_review())

    assert ana.resource == "ana"
    assert (ana.asked, ana.offered) == (Decimal("22.01"), Decimal(19))  # each week is rounded to a hundredth
    assert (ana.overloads, ana.can_level, ana.missing) == (2, 0, Decimal("7.67"))
    assert ana.projects == ("Billing", "Launch")
