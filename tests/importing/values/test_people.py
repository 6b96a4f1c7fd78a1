"""Who is named in a cell."""

import pytest

from planner.importing.values.people import is_surname_first, read_people


def names(text, *known, **options):
    return [named.name for named in read_people(text, known, **options)]


@pytest.mark.parametrize(
    "text",
    [
        "Ana, Bo",
        "Ana,Bo",
        "Ana/Bo",
        "Ana / Bo",
        "Ana & Bo",
        "Ana + Bo",
        "Ana; Bo",
        "Ana\nBo",
        "Ana\r\nBo\n",
        "Ana und Bo",
        "Ana and Bo",
        "Ana et Bo",
        "Ana y Bo",
        "Ana e Bo",
        "Ana og Bo",
        "Ana、Bo",
        "Ana\uff0cBo",
        "Ana | Bo",
        "1. Ana\n2. Bo",
        "• Ana\n• Bo",
        "Ana, Bo,",
        "- Ana\n- Bo",
        "Ana\u200b, Bo",
    ],
)
def test_names_are_separated_in_many_ways(text):
    assert names(text) == ["Ana", "Bo"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Arun, Bex", ["Arun", "Bex"]),
        ("Charley,Bex", ["Charley", "Bex"]),
        ("Ana Silva/Bo Li", ["Ana Silva", "Bo Li"]),
        ("Ana, Bo and Cy", ["Ana", "Bo", "Cy"]),
        ("山田・佐藤", ["山田", "佐藤"]),
        ("田中、鈴木", ["田中", "鈴木"]),
        ("田中と鈴木", ["田中", "鈴木"]),
        ("김철수, 이영희", ["김철수", "이영희"]),
        ("TBD, Ana", ["TBD", "Ana"]),
        ("Ana (50%, remote), Bo", ["Ana", "Bo"]),
    ],
)
def test_names_keep_their_order(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jan van der Berg",
        "Karl-Heinz Müller",
        "J. R. Smith",
        "Maria d'Ávila",
        "Sean O\u2019Brien",
        "ジョン・スミス",
        "Ludwig von und zu Stein",
        "José María de la Cruz",
        "A. Silva",
        "Müller GmbH & Co. KG",
        "vpreston",
        "Anne-Marie",
        "Yvonne Egede",
        "Andersen",
        "王小明",
    ],
)
def test_a_name_stays_whole(text):
    (named,) = read_people(text)
    assert named.name == text
    assert not named.is_placeholder


def test_a_suffix_belongs_to_its_name():
    assert names("John Smith, Jr., Ana Silva, PhD") == ["John Smith Jr.", "Ana Silva PhD"]


def test_known_names_stay_whole():
    assert names("Maria da Costa e Silva", "Maria da Costa e Silva") == ["Maria da Costa e Silva"]
    assert names("R&D/QA", "R&D/QA") == ["R&D/QA"]
    assert names("Silva, Ana", "Ana Silva") == ["Ana Silva"]
    assert names("Silva, Ana, Li, Bo", "Ana Silva", "Bo Li") == ["Ana Silva", "Bo Li"]
    assert not read_people("Karl Entwickler", ["Karl Entwickler"])[0].is_placeholder


def test_surnames_come_first_where_the_column_says_so():
    assert names("Silva, Ana", surname_first=True) == ["Ana Silva"]
    assert names("Silva, Ana; Li, Bo", surname_first=True) == ["Ana Silva", "Bo Li"]
    assert names("Silva, Ana") == ["Silva", "Ana"]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["Silva, Ana", "Li, Bo"], True),
        (["Silva, Ana", "Li, Bo", "TBD", ""], True),
        (["Silva, Ana; Li, Bo", "Berg, Cy"], True),
        (["van der Berg, Jan", "Li, Bo Anna"], True),
        (["Arun, Bex", "Charley,Bex", "Arun"], False),
        (["Arun, Bex", "Bex, Charley"], False),
        (["Silva, Ana"], False),
        (["Ana, Bo, Cy", "Dora, Emil"], False),
        ([], False),
    ],
)
def test_a_column_shows_whether_surnames_come_first(cells, expected):
    assert is_surname_first(cells) is expected


@pytest.mark.parametrize("text", ["", " ", "-", "n/a", "none", "keine", "aucun", ";", ",", "なし"])
def test_nobody_is_nobody(text):
    assert read_people(text) == ()


@pytest.mark.parametrize("text", ["to be agreed with the department once the budget " * 3, "a, " * 400])
def test_prose_is_not_taken_apart(text):
    (named,) = read_people(text)
    assert named.name == text.strip(" ,")
