"""Profiles: what is kept of a sender, and what is wrong with one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.importing.fields import Field
from planner.importing.profile import Profile, profile_text, read_profile, write_profile

_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12)
_FIELDS = st.sampled_from(list(Field))
_PROFILES = st.builds(
    Profile,
    answers=st.dictionaries(_TEXTS, _TEXTS, max_size=3),
    columns=st.dictionaries(_TEXTS, st.dictionaries(_TEXTS, _FIELDS, min_size=1, max_size=2), max_size=2),
    words=st.dictionaries(_FIELDS, st.lists(_TEXTS, max_size=2).map(tuple), max_size=2),
    people=st.dictionaries(_TEXTS, _TEXTS, max_size=2),
    layout=st.dictionaries(_TEXTS, st.lists(_TEXTS, max_size=3).map(tuple), max_size=2),
)


def read(folder, text):
    path = folder / "senders.toml"
    path.write_text(text, encoding="utf-8")
    return read_profile(path)


@given(profile=_PROFILES)
def test_what_is_written_is_read(tmp_path_factory, profile):
    path = tmp_path_factory.mktemp("profile") / "senders.toml"
    write_profile(path, profile)

    assert read_profile(path).profile == profile
    assert list(path.parent.iterdir()) == [path]


def test_a_profile_as_people_write_it(tmp_path):
    known = read(
        tmp_path,
        """
        [answers]
        "unit of Plan / Duration" = "weeks"
        [columns."Plan"]
        "Swarm #" = "heads"
        [words]
        "task" = ["Lieferobjekt"]
        [people]
        "Ana" = "Ana Silva"
        """,
    )

    assert known.problems == ()
    assert known.profile == Profile(
        answers={"unit of Plan / Duration": "weeks"},
        columns={"Plan": {"Swarm #": Field.HEADS}},
        words={Field.TASK: ("Lieferobjekt",)},
        people={"Ana": "Ana Silva"},
    )


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("[answers", "the profile is no TOML"),
        ("[answer]", 'section "answer" is none of answers, columns, words, people, layout'),
        ("answers = 3", 'section "answers" must hold texts'),
        ("[answers]\nunit = 3", 'section "answers" must hold texts'),
        ("columns = 3", 'section "columns" must hold a part for each sheet'),
        ("[columns]\nPlan = 3", 'section "Plan" must hold texts'),
        ('[columns.Plan]\nSwarm = "swarms"', '"swarms" is nothing that a column can mean'),
        ('[words]\nswarm = ["x"]', '"swarm" is nothing that a column can mean'),
        ('[words]\ntask = "x"', 'section "words" must hold lists of texts'),
        ("[people]\nAna = true", 'section "people" must hold texts'),
        ('[layout]\nPlan = "x"', 'section "layout" must hold lists of texts'),
    ],
)
def test_what_is_wrong_is_said_with_its_file(tmp_path, text, what):
    known = read(tmp_path, text)

    (problem,) = known.problems
    assert known.profile is None
    assert problem.what.startswith(what)
    assert problem.source.file == "senders.toml"


def test_all_that_is_wrong_is_said_at_once(tmp_path):
    assert len(read(tmp_path, "answers = 3\npeople = 4\n[word]").problems) == 3


def test_a_profile_that_is_not_there_is_a_problem(tmp_path):
    (problem,) = read_profile(tmp_path / "none.toml").problems

    assert problem.what.startswith("the profile cannot be opened")


def test_bytes_that_are_no_text_are_a_problem(tmp_path):
    path = tmp_path / "senders.toml"
    path.write_bytes(b"\xff\xfe\x00")

    assert read_profile(path).problems[0].what.startswith("the profile cannot be opened")


def test_the_text_says_how_it_is_used():
    assert profile_text(Profile()).startswith("# How these workbooks are read.")
