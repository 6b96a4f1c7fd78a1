"""The one reason why it cannot be done."""

from datetime import date
from decimal import Decimal

from planner.domain.ids import SkillId
from planner.domain.people import Person
from planner.domain.program import Program
from planner.domain.remaining import Stage, remaining_days, remaining_effort, stage
from planner.domain.work import WorkKind
from planner.whatif.apply import apply_scenario
from scenarios.programs.overloaded import AUDIT, BORROWED_ENGINEER, OVERLOADED, OVERLOADED_QUESTIONS

SAFETY = SkillId("safety engineering")


def signers(program: Program) -> list[Person]:
    return [person for person in program.people if person.level(SAFETY) == 3]


def days_offered(program: Program, last: date) -> Decimal:
    days = program.working_calendar.days(program.now, program.working_calendar.after(last))
    return Decimal(sum(program.capacity_on(person, day) for person in signers(program) for day in days)) / 100


def days_asked(program: Program) -> Decimal:
    """Person-days that only a certified engineer can give before the audit."""
    total = Decimal(0)
    for task in program.tasks:
        for asked in task.modes[0].requirements:
            if asked.skill == SAFETY and asked.level == 3 and stage(task) is not Stage.DONE:
                by_effort = task.modes[0].kind is WorkKind.EFFORT
                mode = task.modes[0]
                total += remaining_effort(task, mode, asked) if by_effort else remaining_days(task, mode)
    return total


def test_the_audit_leaves_34_days_for_48_person_days_of_the_only_certified_engineer():
    assert [person.name for person in signers(OVERLOADED)] == ["Franziska Huber"]
    assert days_offered(OVERLOADED, AUDIT) == 34
    assert days_asked(OVERLOADED) == 48


def test_a_borrowed_engineer_makes_up_for_it():
    program = apply_scenario(OVERLOADED, OVERLOADED_QUESTIONS, BORROWED_ENGINEER.id)
    assert days_offered(program, AUDIT) > days_asked(program)
