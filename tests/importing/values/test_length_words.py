"""Words for units of time in all languages."""

import pytest

from planner.importing.values.length_words import LengthUnit, units_of

PLAIN = {
    LengthUnit.HOURS: "h hr hrs hour hours Std. Stunden heures horas timer 時間 시간",
    LengthUnit.DAYS: "d day days Day(s) Tag Tage j jours días dias dag dager 日 日間 일",
    LengthUnit.WEEKS: "w wk wks weeks Wochen sem. semaines semanas uker 週 週間 주",
    LengthUnit.MONTHS: "mo mos months Monate mois meses mês måneder ヶ月 か月 개월",
    LengthUnit.MINUTES: "min mins minutes Minuten minutos 分",
}
EFFORT = {
    LengthUnit.HOURS: "ph person-hours man-hours Personenstunden timeverk 人時",
    LengthUnit.DAYS: "PT PD MD MT person-days man-days Personentage j/h JH jours-homme dagsverk 人日",
    LengthUnit.WEEKS: "PW person-weeks Personenwochen ukesverk",
    LengthUnit.MONTHS: "PM person-months FTE-month Personenmonate mois-homme månedsverk 人月",
}


def cases(table):
    return [(word, unit) for unit, words in table.items() for word in words.replace("Day(s)", "days").split()]


@pytest.mark.parametrize(("word", "unit"), cases(PLAIN))
def test_a_plain_unit_leaves_open_what_it_counts(word, unit):
    (found,) = units_of(word)
    assert (found.unit, found.is_effort, found.is_elapsed) == (unit, None, False)


@pytest.mark.parametrize(("word", "unit"), cases(EFFORT))
def test_work_of_a_person_is_effort(word, unit):
    (found,) = units_of(word)
    assert (found.unit, found.is_effort) == (unit, True)


@pytest.mark.parametrize(
    "word", ["working days", "Werktage", "jours ouvrés", "días hábiles", "dias úteis", "virkedager", "営業日"]
)
def test_working_days_are_no_effort(word):
    assert units_of(word)[0].is_effort is False


@pytest.mark.parametrize(
    "word", ["eday", "edays", "ed", "fTage", "Kalendertage", "jours calendaires", "días naturales", "暦日"]
)
def test_elapsed_days_are_called_so(word):
    assert units_of(word)[0].is_elapsed


@pytest.mark.parametrize(
    ("word", "units"),
    [("m", [LengthUnit.MONTHS, LengthUnit.MINUTES]), ("t", [LengthUnit.DAYS, LengthUnit.HOURS]), ("x", []), ("", [])],
)
def test_some_letters_mean_two_units_and_most_none(word, units):
    assert [found.unit for found in units_of(word)] == units
