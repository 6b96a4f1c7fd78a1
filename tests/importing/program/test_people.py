"""People, what they can do, what they offer, what they cost and when they are away."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.problem import Severity
from planner.workbook.schema import CapacityRow, LeaveRow, PersonRow, PoolRow
from tests.importing.grids import a_grid
from tests.importing.imports import imported, rows, said


def people(drawn, **how):
    return imported(a_grid(drawn, name="People"), **how)


def test_a_list_of_people():
    result = people("""
        Name      | Role     | Team | Capacity (FTE) | Day rate | E-mail
        Ana Silva | Engineer | Apps | 1              | 800      | ana@example.org
        Bo Li     | Tester   | Labs | 0.8            | 650      | bo@example.org
    """)
    ana, bo = rows(result, PersonRow)

    assert (ana.id, ana.role, ana.team, ana.email) == ("Ana Silva", "Engineer", "Apps", "ana@example.org")
    assert [str(skill.id) for skill in ana.skills] == ["Engineer"]
    assert (bo.capacity, bo.rate) == (80, Decimal(650))


def test_skills_of_a_cell():
    result = people("""
        Name      | Skills              | Capacity (%)
        Ana Silva | Rust; SQL, Terraform | 100
        Bo Li     | SQL                 | 100
    """)

    assert [str(skill.id) for skill in rows(result, PersonRow)[0].skills] == ["Rust", "SQL", "Terraform"]


@pytest.mark.parametrize(
    ("title", "numbers", "capacity"),
    [("Capacity (h/week)", "40 | 32", 80), ("Capacity %", "100 | 80", 80), ("VZÄ", "1 | 0.8", 80)],
)
def test_capacity_by_title(title, numbers, capacity):
    one, other = numbers.split(" | ")
    result = people(f"Name | Role | {title}\nAna Silva | Engineer | {one}\nBo Li | Tester | {other}")

    assert rows(result, PersonRow)[1].capacity == capacity


def test_a_capacity_without_a_unit_is_asked_and_the_answer_counts():
    drawn = "Name | Role | Capacity\nAna Silva | Engineer | 40\nBo Li | Tester | 32"
    result = people(drawn)
    (question,) = [one for one in result.questions if "Capacity" in one.id]
    answered = people(drawn, answers={question.id: "percent"})

    assert question.proposed == "hours a week"
    assert [row.capacity for row in rows(result, PersonRow)] == [100, 80]
    assert [row.capacity for row in rows(answered, PersonRow)] == [40, 32]


def test_a_rate_without_a_stretch_of_time_is_asked():
    result = people("Name | Role | Rate\nAna Silva | Engineer | 95\nBo Li | Tester | 80")

    assert any("Rate" in question.id for question in result.questions)


@pytest.mark.parametrize("capacity", ["-40", "300"])
def test_a_capacity_that_cannot_be_is_a_problem_of_its_cell(capacity):
    result = people(f"Name | Role | Capacity (h/week)\nAna Silva | Engineer | {capacity}\nBo Li | Tester | 32")

    assert any("People!C2" in one for one in said(result, Severity.PROBLEM))


def test_a_capacity_of_next_to_nothing_is_doubted():
    result = people("Name | Role | Capacity (h/week)\nAna Silva | Engineer | 1\nBo Li | Tester | 32")

    assert any("People!C2" in one and "full-time people meant?" in one for one in said(result))


def test_the_same_person_twice_is_a_problem():
    result = people("Name | Role | Capacity (%)\nAna Silva | Engineer | 100\nana silva | Tester | 80")

    assert any("stands in lists of people twice" in one for one in said(result, Severity.PROBLEM))


def test_a_role_with_heads_and_no_name_is_a_pool():
    result = people("Role | Heads | Name | Skills\nEngineer | 3 | | Rust\nTester | 2 | | SQL")

    assert [(row.id, row.units) for row in rows(result, PoolRow)] == [("Engineer (pool)", 3), ("Tester (pool)", 2)]


def test_those_who_join_and_leave_offer_nothing_before_and_after():
    result = people("""
        Name      | Role     | Available from | Available until
        Ana Silva | Engineer | 2027-04-01     | 2027-06-30
        Bo Li     | Tester   |                |
    """)
    spans = [(row.first, row.last, row.capacity) for row in rows(result, CapacityRow)]

    assert spans == [(None, date(2027, 3, 31), 0), (date(2027, 7, 1), None, 0)]


LEAVE = """
    Name  | From       | To         | Reason
    {}    | 2027-03-01 | 2027-03-12 | vacation
"""
TEAM = "Name | Role | Capacity (%)\nAna Silva | Engineer | 100\nBo Li | Tester | 80"


@pytest.mark.parametrize(
    ("who", "away"),
    [
        ("Ana Silva", ["Ana Silva"]),
        ("Bo", ["Bo Li"]),
        ("everyone", ["Ana Silva", "Bo Li"]),
        ("전원", ["Ana Silva", "Bo Li"]),
    ],
)
def test_leave(who, away):
    result = imported(a_grid(TEAM, name="People"), a_grid(LEAVE.format(who), name="Vacation"))

    assert [row.person for row in rows(result, LeaveRow)] == away
    assert {(row.first, row.last) for row in rows(result, LeaveRow)} == {(date(2027, 3, 1), date(2027, 3, 12))}
