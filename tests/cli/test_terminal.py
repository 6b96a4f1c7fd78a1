"""Text of workbooks on a terminal."""

from planner.cli.terminal import printable, say_table


def test_control_characters_become_spaces():
    assert printable("a\x1b[31mred\x07\x9b\r") == "a [31mred   "


def test_columns_are_aligned(capsys):
    say_table([("cost", "5 EUR"), ("makespan", "120 days")], right=(1,))

    assert capsys.readouterr().out == "  cost         5 EUR\n  makespan  120 days\n"
