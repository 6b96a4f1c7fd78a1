"""People words: the separator, shares and names that the sender uses."""

import pytest

from planner.importing.values.people import read_people
from planner.importing.way_back.people_words import words_of

ANA_AND_BEN = (("ana", "Ana Silva", 100), ("ben", "Ben Ode", 50))


def words(*texts, ids=()):
    return words_of((text, read_people(text), ids) for text in texts)


@pytest.mark.parametrize(
    ("texts", "written"),
    [
        (["Cy, Dee"], "Ana Silva, Ben Ode"),
        (["Cy,Dee"], "Ana Silva,Ben Ode"),
        (["Cy; Dee"], "Ana Silva; Ben Ode"),
        (["Cy / Dee"], "Ana Silva / Ben Ode"),
        (["Cy\nDee"], "Ana Silva\nBen Ode"),
        (["Cy & Dee"], "Ana Silva & Ben Ode"),
        (["Cy und Dee"], "Ana Silva und Ben Ode"),
        (["Cy"], "Ana Silva, Ben Ode"),
        (["Cy[50%],Dee"], "Ana Silva,Ben Ode[50%]"),
        (["Cy (50%), Dee"], "Ana Silva, Ben Ode (50%)"),
        (["Cy 50%, Dee"], "Ana Silva, Ben Ode 50%"),
        (["Cy; Dee", "Cy; Eve", "Cy, Dee"], "Ana Silva; Ben Ode"),
        ([], "Ana Silva, Ben Ode"),
    ],
)
def test_people_are_written_as_the_column_writes_them(texts, written):
    assert words(*texts).written(ANA_AND_BEN) == written


def test_a_person_is_called_what_the_column_calls_them():
    assert words("A. Silva", "A. Silva", ids=("ana",)).written(ANA_AND_BEN[:1]) == "A. Silva"


def test_names_with_commas_are_set_apart_by_semicolons():
    assert words("Cy, Dee").written((("a", "Silva, Ana", 100), ("b", "Ode, Ben", 100))) == "Silva, Ana; Ode, Ben"
