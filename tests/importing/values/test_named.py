"""What stands beside a name, and what stands instead of one."""

import pytest

from planner.importing.values.named import named_in


@pytest.mark.parametrize(
    ("piece", "name", "share"),
    [
        ("Ana Silva [50%]", "Ana Silva", 50),
        ("Ana (50 %)", "Ana", 50),
        ("Ana\uff0850%\uff09", "Ana", 50),
        ("Ana 50%", "Ana", 50),
        ("Ana - 50 %", "Ana", 50),
        ("Ana: 50%", "Ana", 50),
        ("50% Ana", "Ana", 50),
        ("Ana (0.5)", "Ana", 50),
        ("Ana [0,25]", "Ana", 25),
        ("Ana (0.5 FTE)", "Ana", 50),
        ("Ana (halbtags)", "Ana", 50),
        ("Ana", "Ana", None),
    ],
)
def test_a_share_stands_beside_a_name(piece, name, share):
    (named,) = named_in(piece)
    assert (named.name, named.share, named.text) == (name, share, piece)


@pytest.mark.parametrize(
    ("piece", "name", "role"),
    [
        ("Ana (QA lead)", "Ana", "QA lead"),
        ("QA: Ana", "Ana", "QA"),
        ("Ana Silva (PM) [50%]", "Ana Silva", "PM"),
        ("Ana (50%, remote)", "Ana", "remote"),
        ("Ana【設計】", "Ana", "設計"),
    ],
)
def test_a_role_stands_beside_a_name(piece, name, role):
    (named,) = named_in(piece)
    assert (named.name, named.role, named.is_placeholder) == (name, role, False)


@pytest.mark.parametrize(
    ("piece", "role"),
    [
        ("TBD", ""),
        ("N.N.", ""),
        ("n.n.", ""),
        ("NN", ""),
        ("?", ""),
        ("offen", ""),
        ("à définir", ""),
        ("por definir", ""),
        ("未定", ""),
        ("vacant", ""),
        ("N.N. (Tester)", "Tester"),
        ("TBD Developer", "Developer"),
        ("Developer TBD", "Developer"),
        ("Dev 2", "Dev"),
        ("Developer #1", "Developer"),
        ("N.N. Entwickler 2", "Entwickler"),
        ("TBD 2", ""),
        ("Vakant stilling 2214", ""),
        ("エンジニアA", "エンジニア"),
        ("Entwickler (extern)", "Entwickler"),
        ("開発者", "開発者"),
    ],
)
def test_a_placeholder_stands_instead_of_a_name(piece, role):
    (named,) = named_in(piece)
    assert named.is_placeholder
    assert named.role == role


@pytest.mark.parametrize(
    ("piece", "count"),
    [
        ("2 x Developer", 2),
        ("3x QA", 3),
        ("2 Developers", 2),
        ("Welder x3", 3),
        ("Dev (2)", 2),
        ("Dev 2", 1),
        ("1 Tester", 1),
    ],
)
def test_a_count_of_a_role_is_so_many(piece, count):
    named = list(named_in(piece))
    assert len(named) == count
    assert all(one.is_placeholder for one in named)


@pytest.mark.parametrize(
    ("piece", "name"),
    [
        ("@ana.silva", "Ana Silva"),
        ("ana.silva@example.org", "Ana Silva"),
        ("Ana Silva <ana.silva@example.org>", "Ana Silva"),
        ("vpreston@example.org", "vpreston"),
        ("@bo", "bo"),
    ],
)
def test_addresses_hold_names(piece, name):
    assert [named.name for named in named_in(piece)] == [name]


def test_known_names_are_people():
    (named,) = named_in("Tester", {"tester"})
    assert not named.is_placeholder


@pytest.mark.parametrize("piece", ["Li Na", "No Min-ho", "Soon Yi"])
def test_words_for_nobody_are_names_beside_another(piece):
    (named,) = named_in(piece)
    assert (named.name, named.is_placeholder) == (piece, False)


@pytest.mark.parametrize(("one", "other"), [("Dev 1", "Dev 2"), ("TBD 1", "TBD 2"), ("開発者A", "開発者B")])
def test_numbers_and_letters_tell_placeholders_apart(one, other):
    (first,), (second,) = named_in(one), named_in(other)

    assert (first.name, second.name) == (one, other)
