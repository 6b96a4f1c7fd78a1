"""Staff lists."""

from datetime import date
from decimal import Decimal

from planner.domain.ids import SkillId
from planner.domain.people import CapacityPeriod, Leave, Skill
from scenarios.programs.people import country_calendar, leave, periods, person, skills


def test_skills_without_a_number_are_of_level_1():
    assert skills("key account 3, training") == (
        Skill(id=SkillId("key account"), level=3),
        Skill(id=SkillId("training"), level=1),
    )


def test_leave_of_one_day_and_of_a_week():
    assert leave("2027-02-01..2027-02-05 skiing; 2027-03-01 dentist") == (
        Leave(first=date(2027, 2, 1), last=date(2027, 2, 5), reason="skiing"),
        Leave(first=date(2027, 3, 1), last=date(2027, 3, 1), reason="dentist"),
    )


def test_periods_may_be_open():
    assert periods("..2027-01-10 0; 2027-04-01.. 80") == (
        CapacityPeriod(last=date(2027, 1, 10), capacity=0),
        CapacityPeriod(first=date(2027, 4, 1), capacity=80),
    )


def test_a_person_is_one_line_of_a_staff_list():
    ana = person("ana", "Ana Silva", "Developer", "dev 2", 640, team="Apps", capacity=80)
    assert (ana.rate, ana.capacity, ana.level(SkillId("dev"))) == (Decimal(640), 80, 2)


def test_a_country_calendar_has_the_holidays_of_its_region():
    munich = country_calendar("Munich", "Munich office", "DE", "BY", range(2027, 2028))
    assert not munich.is_working(date(2027, 5, 27))
    assert munich.is_working(date(2027, 6, 2))
