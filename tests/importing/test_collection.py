"""The search for garbage is held back while an import runs, and goes on afterwards whatever happened."""

import gc

import pytest

from planner.importing.collection import collection_held_back


def test_it_is_held_back_and_goes_on():
    with collection_held_back():
        assert not gc.isenabled()
        with collection_held_back():
            pass
        assert not gc.isenabled()

    assert gc.isenabled()


def test_it_goes_on_after_a_failure():
    with pytest.raises(RuntimeError), collection_held_back():
        raise RuntimeError

    assert gc.isenabled()


def test_it_stays_off_where_it_was_off():
    gc.disable()
    try:
        with collection_held_back():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
