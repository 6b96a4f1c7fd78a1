"""Who is who: spellings of a name that mean one person, and those that stay apart."""

import pytest

from planner.domain.source import Source
from planner.importing.program.names import SAME, TWO, Written, folded, who_is_who

PLACE = Source(file="plan.xlsx", sheet="Plan", cell="D4")


def decided(*names, listed=("Ana Silva", "Bo Li"), known=None, answers=None):
    written = [Written(name, PLACE, is_listed=True) for name in listed] + [Written(name, PLACE) for name in names]
    return who_is_who(written, known or {}, answers or {})


@pytest.mark.parametrize(
    "spelling",
    ["Ana", "Silva", "A. Silva", "asilva", "ana.silva@example.org", "Silva Ana", "Ana Sliva", "Ana Silvaa"],
    ids=["first name", "last name", "initial", "account", "e-mail", "surname first",
         "letters swapped", "one letter more"],
)  # fmt: skip
def test_a_spelling_that_can_mean_one_person_does_and_is_asked_about(spelling):
    names = decided(spelling)

    assert names.person(spelling) == "Ana Silva"
    assert [question.proposed for question in names.questions] == [SAME]


@pytest.mark.parametrize("spelling", ["ana silva", "ANA  SILVA", "Aná Silva"])
def test_case_blanks_and_accents_need_no_question(spelling):
    names = decided(spelling)

    assert names.person(spelling) == "Ana Silva"
    assert names.questions == ()


@pytest.mark.parametrize("spelling", ["Cy Osei", "Anna Silber", "Dev 2", "Bob Li Wang"])
def test_other_names_are_other_people(spelling):
    assert decided(spelling).person(spelling) == spelling


def test_a_name_that_may_mean_two_people_means_neither_and_asks_nothing():
    names = decided("Ana", listed=("Ana Silva", "Ana Costa"))

    assert names.person("Ana") == "Ana"
    assert names.questions == ()


def test_an_answer_keeps_two_people_apart():
    names = decided("Ana", answers={"Ana is Ana Silva": TWO})

    assert names.person("Ana") == "Ana"
    assert not names.questions[0].is_open


def test_a_profile_knows_other_spellings():
    names = decided("The architect", known={"The architect": "Bo Li"})

    assert names.person("the architect") == "Bo Li"
    assert names.questions == ()


def test_those_in_a_list_of_people_are_known_by_the_name_there():
    written = [Written("Ana", PLACE), Written("Ana Silva", PLACE, is_listed=True)]

    assert who_is_who(written, {}, {}).people == ("Ana Silva",)


@pytest.mark.parametrize(
    ("name", "plain"), [("Zoë  Núñez", "zoe nunez"), ("A.Silva", "a. silva"), ("STRAẞE", "strasse")]
)
def test_folded(name, plain):
    assert folded(name) == plain
