"""Texts brought to one form."""

import pytest

from planner.importing.vocabulary.spelling import is_cjk, pieces, spellings, tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Start Date", ("start", "date")),
        ("start_date", ("start", "date")),
        ("StartDate", ("start", "date")),
        ("TaskID", ("task", "id")),
        ("Start\nDate:", ("start", "date")),
        ("  START–DATE  ", ("start", "date")),
        ("Fällig", ("fallig",)),
        ("Größe", ("grosse",)),
        ("Påløpt", ("palopt",)),
        ("Dependencies", ("dependency",)),
        ("Days", ("day",)),
        ("Status", ("status",)),
        ("Progress", ("progress",)),
        ("Task No.", ("task", "#")),
        ("Lfd. Nr.", ("lfd", "#")),
        ("N° tâche", ("#", "tache")),
        ("Nº", ("#",)),
        ("# of FTEs", ("#", "of", "fte")),
        ("% Complete", ("%", "complete")),
        ("Budget k€", ("budget", "k€")),
        ("To-do", ("todo",)),
        ("工数(人日)", ("工", "数", "人", "日")),
        ("タスク", ("タ", "ス", "ク")),
        ("작업 이름", ("작", "업", "이", "름")),
        ("...", ()),
    ],
)
def test_words_are_compared_in_one_form(text, words):
    assert tokens(text) == words


def test_halves_of_accents_are_put_together_first():
    assert tokens("Fa\u0308llig") == tokens("F\u00e4llig")


def test_a_word_is_kept_as_written_too():
    assert [(one.written, one.plain, one.token) for one in pieces("Dépenses")] == [("Dépenses", "dépenses", "depense")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Fällig", ("Fällig", "faellig")), ("Påløpt", ("Påløpt", "paaloept")), ("Start", ("Start",))],
)
def test_umlauts_may_be_spelt_out(text, expected):
    assert spellings(text) == expected


@pytest.mark.parametrize(("word", "expected"), [("工", True), ("カ", True), ("작", True), ("a", False), ("é", False)])
def test_scripts_without_spaces_are_known(word, expected):
    assert is_cjk(word) is expected
