"""Reading files of words, and saying what is wrong with them."""

import pytest

from planner.importing.fields import Field, Shape
from planner.importing.vocabulary import LabelKind, Qualifier, load_lexicon
from planner.importing.vocabulary.lexicon import Entry

_ALL = """
language = "xx"
modifiers = ["nice"]
copies = ["olde"]
[columns]
start = ["Kickoff", "Off we go"]
[shared]
"Boss" = { owner = 0.9, people = 0.5 }
[rows]
total = ["Lot"]
note = ["hands off"]
[labels]
status_date = ["Told on"]
[shapes]
leave = ["Days away"]
[units]
hours = ["hrz"]
[qualifiers]
actual = ["truly"]
"""


def _problems(text):
    return [str(problem) for problem in load_lexicon(text, source="own.toml")[1]]


def test_every_section_is_read():
    lexicon, problems = load_lexicon(_ALL, source="own.toml")
    assert problems == ()
    assert lexicon.language == "xx"
    assert Entry("Off we go", Field.START, 1.0) in lexicon.entries
    assert Entry("Boss", Field.PEOPLE, 0.5) in lexicon.entries
    assert (lexicon.rows.total, lexicon.rows.note) == (("Lot",), ("hands off",))
    assert lexicon.labels == {LabelKind.STATUS_DATE: ("Told on",)}
    assert lexicon.shapes == {Shape.LEAVE: ("Days away",)}
    assert lexicon.units == {"hours": ("hrz",)}
    assert lexicon.qualifiers == {Qualifier.ACTUAL: ("truly",)}
    assert (lexicon.modifiers, lexicon.copies) == (("nice",), ("olde",))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[columns]\nstrat = ["Go"]', 'own.toml, [columns] strat: "strat" is not known here. Did you mean "start"?'),
        ('[colums]\nstart = ["Go"]', 'own.toml, [colums]: "colums" is not known here. Did you mean "columns"?'),
        (
            '[columns]\nstart = "Go"',
            'own.toml, [columns] start: is \'Go\'. Write a list of words: ["Start", "Begin"].',
        ),
        (
            '[columns]\nstart = ["Go", 7]',
            "own.toml, [columns] start: 7 is no word. Write a text with at least one letter, in quotes.",
        ),
        (
            '[columns]\nstart = ["..."]',
            "own.toml, [columns] start: '...' is no word. Write a text with at least one letter, in quotes.",
        ),
        (
            '[shared]\n"Boss" = { owner = 2 }',
            'own.toml, [shared] "Boss": owner is 2. Write a number above 0 and up to 1.',
        ),
        (
            '[shared]\n"Boss" = { owner = true }',
            'own.toml, [shared] "Boss": owner is True. Write a number above 0 and up to 1.',
        ),
        (
            '[shared]\n"Boss" = 0.5',
            'own.toml, [shared] "Boss": has no weights. Write { owner = 0.9, people = 0.5 } behind it.',
        ),
        (
            '[shared]\n"Boss" = { ownr = 0.5 }',
            'own.toml, [shared] "Boss" ownr: "ownr" is not known here. Did you mean "owner"?',
        ),
        ('[rows]\ntotals = ["Sum"]', 'own.toml, [rows] totals: "totals" is not known here. Did you mean "total"?'),
        (
            "columns = 3",
            "own.toml, [columns]: is 3. Write [columns] on a line alone and the words below it.",
        ),
        ("language = 3", 'own.toml, language: is 3. Write a short text, such as "de".'),
        (
            '[qualifiers]\nxyzzy = ["so"]',
            'own.toml, [qualifiers] xyzzy: "xyzzy" is not known here. '
            "Known are planned, actual, baseline, remaining, forecast, early, late, total, variance.",
        ),
    ],
)
def test_a_problem_says_where_what_and_what_to_do(text, problem):
    assert _problems(text) == [problem]


def test_text_that_is_no_toml_is_named():
    (problem,) = _problems("[columns\nstart = ")
    assert problem.startswith("own.toml: is no TOML:")


def test_all_problems_are_named_and_the_rest_is_used():
    text = '[columns]\nstart = ["Go", ""]\nnowhere = ["X"]\n[shared]\n"Boss" = { owner = 0.9, people = 9 }'
    lexicon, problems = load_lexicon(text, source="own.toml")
    assert len(problems) == 3
    assert lexicon.entries == (Entry("Go", Field.START), Entry("Boss", Field.OWNER, 0.9))
