"""What titles stand for, as people write them."""

import pytest

from planner.importing.fields import Field
from planner.importing.vocabulary import Qualifier, default_vocabulary
from planner.importing.vocabulary.vocabulary import LANGUAGES
from tests.importing.vocabulary.titles import BY_LANGUAGE, NO_TITLES

VOCABULARY = default_vocabulary()
CASES = [(title, field) for fields in BY_LANGUAGE.values() for field, titles in fields.items() for title in titles]
ENOUGH = 0.6


def _ranked(title):
    return [(meaning.field, meaning.score) for meaning in VOCABULARY.meanings(title)]


def _best(title):
    return VOCABULARY.meanings(title)[0]


def test_there_are_enough_titles():
    assert len(CASES) >= 300
    assert set(BY_LANGUAGE) == set(LANGUAGES)
    assert len(NO_TITLES) >= 60


@pytest.mark.parametrize(("title", "field"), CASES)
def test_a_title_stands_for_its_field(title, field):
    best, score = _ranked(title)[0]
    assert best is field
    assert score >= ENOUGH


@pytest.mark.parametrize("title", NO_TITLES)
def test_what_is_no_title_hardly_stands_for_a_field(title):
    assert [one for one in _ranked(title) if one[0] is not Field.OTHER and one[1] >= 0.5] == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Owner", {Field.OWNER: 0.95, Field.PEOPLE: 0.5}),
        ("Epic", {Field.PHASE: 0.5, Field.TASK: 0.5}),
        ("Milestone", {Field.TASK: 0.6, Field.MILESTONE: 0.5}),
        ("Name", {Field.TASK: 0.5, Field.PERSON: 0.5, Field.PROJECT: 0.35}),
        ("Termin", {Field.DUE: 0.65, Field.FINISH: 0.5, Field.DATE: 0.45}),
        ("Aufwand", {Field.EFFORT: 1.0, Field.COST: 0.2}),
    ],
)
def test_a_word_of_several_meanings_has_a_weight_for_each(title, expected):
    ranked = dict(_ranked(title))
    assert {field: ranked[field] for field in expected} == expected


@pytest.mark.parametrize("title", ["Comment on risk", "Cost centre", "Startup phase", "Requirement", "Risk owner"])
def test_a_title_is_not_about_every_word_in_it(title):
    wrong = {Field.RISK, Field.COST, Field.START}
    assert [one for one in _ranked(title) if one[0] in wrong and one[1] >= 0.5] == []


@pytest.mark.parametrize(
    ("surer", "less_sure"),
    [
        ("Start date", "Start date of the task"),
        ("Start date of the task", "Zebra start date"),
        ("Predecessors", "Predeccessors"),
        ("Start", "Beginn / Start"),
    ],
)
def test_what_is_not_the_word_itself_scores_lower(surer, less_sure):
    assert _best(surer).field is _best(less_sure).field
    assert _best(surer).score > _best(less_sure).score


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Effort [h]", "h"),
        ("Aufwand PT", "PT"),
        ("Dauer in Wochen", "Wochen"),
        ("Budget (k€)", "k€"),
        ("Kosten in T€", "T€"),
        ("Charge (j/h)", "j/h"),
        ("工数(人日)", "人日"),
        ("% complete", "%"),
        ("Man-days", "Man-days"),
        ("Effort", ""),
        ("Start (week)", ""),
    ],
)
def test_a_unit_is_taken_from_the_title(title, unit):
    assert _best(title).unit == unit


def test_a_unit_says_what_is_measured():
    assert _best("Planned (h)").field is Field.EFFORT
    assert _best("Planned (k€)").field is Field.BUDGET


def test_a_unit_at_the_end_is_a_word_where_nothing_is_measured():
    assert _best("Task hours").field is Field.EFFORT


@pytest.mark.parametrize(
    ("title", "qualifier"),
    [
        ("Planned start", Qualifier.PLANNED),
        ("Start variance", Qualifier.VARIANCE),
        ("Total budget", Qualifier.TOTAL),
        ("Start", None),
    ],
)
def test_a_qualifier_is_named(title, qualifier):
    assert _best(title).qualifier is qualifier


def test_the_word_that_was_recognised_is_named():
    meaning = _best("Mitgation plan")
    assert (meaning.word, meaning.language) == ("Mitigation plan", "en")


@pytest.mark.parametrize(
    ("title", "field", "kindred"),
    [
        ("From", Field.FROM, Field.START),
        ("Bis", Field.TO, Field.FINISH),
        ("Nr.", Field.NUMBER, Field.TASK_ID),
        ("担当者", Field.PEOPLE, Field.PERSON),
        ("Spent", Field.SPENT, Field.ACTUAL_EFFORT),
    ],
)
def test_a_word_may_stand_for_a_kindred_field_but_less(title, field, kindred):
    scores = dict(_ranked(title))
    assert scores[field] == max(scores.values())
    assert 0.3 < scores[kindred] < scores[field]


def test_plurals_may_mean_something_else():
    assert _best("Day").field is Field.PERIOD
    assert _best("Days").field is Field.DURATION


@pytest.mark.parametrize("title", ["", "   ", "()", "---", "\n"])
def test_a_title_without_letters_means_nothing(title):
    assert VOCABULARY.meanings(title) == ()


def test_each_field_stands_once_and_the_likeliest_first():
    for title, _ in CASES:
        ranked = _ranked(title)
        assert len({field for field, _ in ranked}) == len(ranked)
        assert [score for _, score in ranked] == sorted((score for _, score in ranked), reverse=True)
        assert all(0 < score <= 1 for _, score in ranked)


@pytest.mark.parametrize(
    ("title", "unit"),
    [("PT geplant", "pt"), ("geplante PT", "pt"), ("Planned days", "days"), ("Planned work", "")],
)
def test_a_unit_beside_a_qualifier_is_the_unit_of_the_title(title, unit):
    assert _best(title).unit.casefold() == unit
