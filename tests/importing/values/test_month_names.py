"""Months and weekdays in all languages."""

import pytest

from planner.importing.values.month_names import month_of, weekday_of

YEARS = [
    "January February March April May June July August September October November December",
    "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "Jän Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ene feb mar abr may jun jul ago sep oct nov dic",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "jan fev mar abr mai jun jul ago set out nov dez",
    "januar februar mars april mai juni juli august september oktober november desember",
    "JAN FEB MAR APR MAI JUN JUL AUG SEP OKT NOV DES",
]
WEEKS = [
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "Mon Tue Wed Thu Fri Sat Sun",
    "Mo. Di. Mi. Do. Fr. Sa. So.",
    "lun. mar. mer. jeu. ven. sam. dim.",
    "lunes martes miércoles jueves viernes sábado domingo",
    "seg ter qua qui sex sáb dom",
    "man tir ons tor fre lør søn",
    "月 火 水 木 金 土 日",
    "월 화 수 목 금 토 일",
]


@pytest.mark.parametrize("names", YEARS)
def test_months_have_names_in_all_languages(names):
    assert [month_of(name) for name in names.split()] == list(range(1, 13))


@pytest.mark.parametrize("names", WEEKS)
def test_weekdays_have_names_in_all_languages(names):
    assert [weekday_of(name) for name in names.split()] == list(range(7))


@pytest.mark.parametrize("word", ["", "Q1", "Total", "m", "Marz Bar", "week"])
def test_other_words_are_neither(word):
    assert month_of(word) is None
    assert weekday_of(word) is None
