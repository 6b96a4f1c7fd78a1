"""The guide's table of kinds says what the registry says."""

from pathlib import Path

from planner.whatif.changes.change import Change, cells, required
from planner.whatif.changes.registry import KINDS
from planner.whatif.files import read_scenario

GUIDE = Path(__file__).parents[2] / "docs" / "what-if.md"
BEGIN, END = "<!-- kinds: written from the registry, see tests/whatif/test_guide.py -->\n", "<!-- end of kinds -->"


def row(kind: type[Change]) -> str:
    keys = []
    for name, cell in cells(kind).items():
        key = f"`{cell.key}` ({cell.column.label})"
        keys.append(key if name in required(kind) else f"[{key}]")
    return f"| {kind.kind} | {', '.join(keys)} | {kind.about} |\n"


def table() -> str:
    """Return the table as it should stand in the guide: paste it there after a kind has changed."""
    return "| kind | keys (columns) | what it does |\n|---|---|---|\n" + "".join(row(kind) for kind in KINDS.values())


def test_the_table_of_kinds_is_that_of_the_registry():
    guide = GUIDE.read_text(encoding="utf-8")
    assert guide[guide.index(BEGIN) + len(BEGIN) : guide.index(END)] == table()


def test_the_example_is_a_sound_scenario_file(tmp_path):
    guide = GUIDE.read_text(encoding="utf-8")
    example = guide.split("```toml\n")[1].split("```")[0]
    (tmp_path / "lean.toml").write_text(example, encoding="utf-8")
    reading = read_scenario(tmp_path / "lean.toml")
    assert reading.problems == ()
    assert [change.kind for change in reading.scenarios[0].changes] == ["remove person", "drop tasks"]
