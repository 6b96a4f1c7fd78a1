"""Texts that cells share."""

import pytest

from planner.workbook.xlsx import strings
from planner.workbook.xlsx.text import MOST_LETTERS
from tests.workbook.xlsx.made import a_cell, cells_of, parts, read, refusal, with_part


def _shared(table: str, index: str = "0"):
    return with_part(parts(a_cell(f"<v>{index}</v>", 't="s"')), "sharedStrings", f"<sst>{table}</sst>")


@pytest.mark.parametrize(
    ("item", "text"),
    [
        ("<si><t>Design</t></si>", "Design"),
        ('<si><t xml:space="preserve"> Design </t></si>', " Design "),
        ("<si><r><rPr><b/></rPr><t>De</t></r><r><t>sign</t></r></si>", "Design"),
        ('<si><t>課長</t><rPh sb="0" eb="2"><t>カチョウ</t></rPh><phoneticPr fontId="1"/></si>', "課長"),
        ("<si><t>a_x000D__x000A_b</t></si>", "a\nb"),
        ("<x:si xmlns:x='u'><x:t>Design</x:t></x:si>", "Design"),
    ],
)
def test_texts(item, text):
    assert cells_of(_shared(item))["A1"].value == text


def test_control_characters_are_remarked_at_the_cell():
    file = read(_shared("<si><t>a_x0007_b</t></si>"))
    assert file.grids[0].rows[0].cells[0].value == "ab"
    assert file.remarks == (("Tasks!A1", "control characters, which nobody sees, were taken out of the text"),)


@pytest.mark.parametrize("index", ["1", "999999", "-1", "x", "0.5", "9" * 30])
def test_a_text_that_is_not_there_is_refused_with_its_cell(index):
    assert refusal(_shared("<si><t>only</t></si>", index)).startswith(f'Tasks!A1 holds "{index}", where the file says')


@pytest.mark.parametrize("count", ["4294967295", "99999999999999999999"])
def test_a_count_that_cannot_be_true_is_refused(count):
    made = with_part(
        parts(a_cell("<v>0</v>", 't="s"')), "sharedStrings", f'<sst uniqueCount="{count}"><si><t>a</t></si></sst>'
    )
    assert refusal(made) == f"the file claims to share {count} texts, and has no room for so many"


def test_a_longest_text_is_read_and_a_longer_one_refused():
    longest = f"<si><t>{'y' * MOST_LETTERS}</t></si>"
    assert len(str(cells_of(_shared(longest))["A1"].value)) == MOST_LETTERS
    assert refusal(_shared(longest.replace("<t>", "<t>y"))) == "a text of the file is longer than 32,767 letters"
    assert "is longer than 32,767" in refusal(_shared(f"<si><t>{'y' * 9 * MOST_LETTERS}</t></si>"))


def test_more_texts_or_letters_than_can_be_held_are_refused(monkeypatch):
    table = "<si><t>abc</t></si>" * 3
    monkeypatch.setattr(strings, "MOST_STRINGS", 2)
    assert "more than 2 different texts" in refusal(_shared(table))
    monkeypatch.setattr(strings, "MOST_LETTERS_IN_ALL", 5)
    assert "have more than 5 letters" in refusal(_shared(table))
