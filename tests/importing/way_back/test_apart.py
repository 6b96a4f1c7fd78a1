"""Apart: work in a process of its own; its failure is a message and leaves no file."""

import os

import pytest

from planner.importing.way_back import apart
from planner.importing.way_back.apart import CannotCopyError, Report, in_a_process


def copy_bytes(draft, content, *, said=()):
    draft.write_bytes(content)
    return Report(cells=3, said=said, lost=("sparklines",))


def fail(draft):
    draft.write_bytes(b"half")
    raise KeyError("no such part")


def die(draft):
    draft.write_bytes(b"half")
    os.abort()


def eat(_draft):
    return Report(cells=len(bytearray(10 * 2**30)))


def test_a_draft_is_put_in_place_with_its_report(tmp_path):
    report = in_a_process(copy_bytes, tmp_path / "out.xlsx", b"whole", said=("It is a copy.",))

    assert (tmp_path / "out.xlsx").read_bytes() == b"whole"
    assert report == Report(cells=3, said=("It is a copy.",), lost=("sparklines",))
    assert [path.name for path in tmp_path.iterdir()] == ["out.xlsx"]


@pytest.mark.parametrize(
    ("work", "why"),
    [
        (fail, "cannot be copied: KeyError, 'no such part'"),
        (die, "copying ended in a crash"),
        (eat, "cannot be copied: MemoryError"),
    ],
)
def test_what_fails_leaves_everything_as_it_was(tmp_path, work, why):
    (tmp_path / "out.xlsx").write_bytes(b"before")

    with pytest.raises(CannotCopyError, match=why):
        in_a_process(work, tmp_path / "out.xlsx")

    assert (tmp_path / "out.xlsx").read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["out.xlsx"]


def test_what_takes_too_long_is_ended(tmp_path, monkeypatch):
    monkeypatch.setattr(apart, "SECONDS", 0.01)

    with pytest.raises(CannotCopyError, match="took more than"):
        in_a_process(copy_bytes, tmp_path / "out.xlsx", b"whole")
