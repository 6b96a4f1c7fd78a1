"""The files of words that come with the planner."""

from collections import defaultdict
from importlib import resources

import pytest

from planner.importing.fields import Field
from planner.importing.vocabulary import default_vocabulary
from planner.importing.vocabulary.index import plain_key
from planner.importing.vocabulary.loading import load_lexicon
from planner.importing.vocabulary.vocabulary import LANGUAGES

_TOLD_BY_NAMES = {Field.WORK_OF}
"""Columns that are named after people have no words."""
_COMMON = (Field.TASK, Field.START, Field.FINISH, Field.EFFORT, Field.DURATION, Field.PREDECESSORS, Field.NOTES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_has_no_problems(language):
    text = resources.files("planner.importing.vocabulary.words").joinpath(f"{language}.toml").read_text("utf-8")
    lexicon, problems = load_lexicon(text, source=language)
    assert problems == ()
    assert lexicon.language == language


@pytest.mark.parametrize("lexicon", default_vocabulary().lexicons, ids=LANGUAGES)
def test_no_word_stands_for_two_fields_alone(lexicon):
    fields = defaultdict(set)
    for entry in lexicon.entries:
        if entry.weight == 1:
            fields[plain_key(entry.word)].add(entry.field)
    assert {word: found for word, found in fields.items() if len(found) > 1} == {}


@pytest.mark.parametrize("lexicon", default_vocabulary().lexicons, ids=LANGUAGES)
def test_every_language_has_words_for_every_field(lexicon):
    assert set(Field) - {entry.field for entry in lexicon.entries} == _TOLD_BY_NAMES
    assert all((lexicon.rows.total, lexicon.rows.subtotal, lexicon.rows.legend, lexicon.rows.note))
    assert all((lexicon.labels, lexicon.shapes, lexicon.units, lexicon.qualifiers, lexicon.copies))


def test_common_fields_have_many_spellings():
    words = defaultdict(set)
    for lexicon in default_vocabulary().lexicons:
        for entry in lexicon.entries:
            words[entry.field].add(plain_key(entry.word))
    assert {field: len(words[field]) for field in _COMMON if len(words[field]) < 100} == {}
    assert {field: len(words[field]) for field in set(Field) - _TOLD_BY_NAMES if len(words[field]) < 15} == {}
