"""Readings can be changed and read on."""

from planner.importing.values.reading import Choice, Doubt, DoubtKind, Fault, Read, mapped, noted, then

DOUBT = Doubt(DoubtKind.UNIT, (Choice("days", 1), Choice("hours", 2)))
FAULT = Fault("holds nothing", "Fill it")


def test_every_value_is_changed():
    assert mapped(Read(1, "so"), str) == Read("1", "so")
    assert mapped(DOUBT, str) == Doubt(DoubtKind.UNIT, (Choice("days", "1"), Choice("hours", "2")))
    assert mapped(FAULT, str) is FAULT


def test_reading_on_keeps_both_notes():
    assert then(Read(1, "first"), lambda value: Read(value + 1, "second")) == Read(2, "second; first")
    assert then(FAULT, Read) is FAULT


def test_of_a_doubt_the_choices_stay_that_can_be_read():
    assert then(DOUBT, Read) == DOUBT
    assert then(DOUBT, lambda value: Read(value) if value == 1 else FAULT) == Read(1)
    assert then(DOUBT, lambda _: FAULT) is FAULT


def test_only_values_are_noted():
    assert noted(Read(1), "so") == Read(1, "so")
    assert noted(Read(1, "so"), "") == Read(1, "so")
    assert noted(DOUBT, "so") is DOUBT
