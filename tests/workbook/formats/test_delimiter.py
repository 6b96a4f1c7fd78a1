"""The mark between cells is what makes the rows of the table even, not what its texts and numbers hold."""

import pytest

from planner.workbook.formats.delimiter import delimiter_of

_TABLES = {
    "commas": (",", "Task,Owner,Days\nDesign,Ann,5\nBuild,Bex,3\n"),
    "semicolons": (";", "Task;Owner;Days\nDesign;Ann;5\nBuild;Bex;3\n"),
    "tabs": ("\t", "Task\tOwner\nDesign, first part\tAnn\nBuild, second part\tBex\n"),
    "bars": ("|", "Task|Owner|Days\nDesign|Ann|5\n"),
    "decimal commas": (";", "Vorgang;Tage;Kosten\nA;1,5;2,5\nB;2,5;3,5\nC;0,5;1,5\n"),
    "decimal commas in uneven rows": (";", "Vorgang;Tage;Notiz\nA;1,5\nB;2,5\nC;0,5\nD;1,5;x\n"),
    "names with commas": (";", "Task;Owner;Days\nA;Müller, Anna;1,5\nB;Schmidt, Bex;2,5\n"),
    "several people with semicolons": (",", "Id,Task,People\n1,Design,Ann; Bex\n2,Build,Cleo; Bex\n3,Test,Ann; Dan\n"),
    "semicolons in quotes": (",", 'Id,Evidence\n1,"map; sample; envelope"\n2,"log; route; model"\n'),
    "a block above": (";", "Project: Alpha, Beta, Gamma\nManager: Ann\n\nTask;Days\nA;1,5\nB;2,5\nC;3,5\n"),
    "numbers without header": (",", "1,2,3\n4,5,6\n"),
    "line ends in quotes": (",", 'Task,Note\nA,"one;\ntwo;\nthree;"\nB,"four;\nfive"\n'),
}


@pytest.mark.parametrize("name", _TABLES)
def test_the_mark_is_found(name):
    mark, text = _TABLES[name]
    found = delimiter_of(text)
    assert found.mark == mark
    assert not found.skips_blanks


@pytest.mark.parametrize(("line", "mark"), [("sep=;\r\n", ";"), ("SEP=,\n", ","), ("sep=\t\n", "\t"), ("sep=^\n", "^")])
def test_a_first_line_that_says_it_is_believed(line, mark):
    found = delimiter_of(f"{line}a;b,c\td^e\n")
    assert (found.mark, found.is_said) == (mark, True)


def test_blanks_after_every_mark_belong_to_no_cell():
    found = delimiter_of("Task, Owner, Days\nDesign, Ann, 5\n")
    assert (found.mark, found.skips_blanks) == (",", True)


@pytest.mark.parametrize(
    "text",
    [
        "Dear all,\nthe plan, as we said, is late. We need Ann, Bex and Cleo, at least.\nRegards, Dan\n",
        "One line\nand another\n",
        "",
    ],
)
def test_sentences_are_not_sure_to_be_a_table(text):
    assert not delimiter_of(text).is_sure
