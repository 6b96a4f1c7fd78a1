"""Text files are read in the encoding they were written in, and a guess is said."""

import pytest

from planner.workbook.formats.text import Decoded, decoded

_GERMAN = "Vorgang;Zuständig;Dauer\nÜberprüfung der Anforderungen;Müller;5\nEinführung beim Kunden;Groß;3\n"
_JAPANESE = "タスク,担当者,工数\n要件定義,田中,5\n基本設計,鈴木,3\nテスト計画書の作成,佐藤,2\n"
_KOREAN = "작업,담당자,공수,시작일\n요구사항 정의,김철수,5,2026-03-01\n기본 설계,이영희,3,2026-04-12\n"
_POLISH = "Zadanie;Odpowiedzialny\nPrzegląd wymagań;Łukasz\nWdrożenie u klienta;Małgorzata\nŻółty;Świątek\n"
_RUSSIAN = "Задача;Ответственный;Длительность\nПроверка требований;Иванов;5\nВнедрение;Петрова;3\n"  # noqa: RUF001
_FRENCH = "Tâche;Responsable;Durée\nRédiger le cahier des charges;Hélène;5\nDéploiement pilote;François;3\n"


def read(content: bytes, declared: str | None = None) -> Decoded:
    found = decoded(content, declared)
    assert found is not None
    return found


@pytest.mark.parametrize("encoding", ["ascii", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_what_a_file_says_itself_is_no_guess(encoding):
    text = "Task,Owner\nDesign,Ann\n" if encoding == "ascii" else _GERMAN
    found = read(text.encode(encoding))
    assert found.text == text
    assert found.remarks() == ()


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (_GERMAN, "cp1252"),
        (_FRENCH, "cp1252"),
        (_POLISH, "cp1250"),
        (_RUSSIAN, "cp1251"),
        (_JAPANESE, "cp932"),
        (_JAPANESE, "euc_jp"),
        (_KOREAN, "cp949"),
        (_GERMAN, "mac_roman"),
        ("Item,Cost\nHeater 40°,£500\nPump ½ in,£20\n", "cp1252"),
        ("Task,Owner,Days\nPlan,Ann,5\nDesign,Zoë,3\nBuild,Bob,10\n", "cp1252"),
    ],
)
def test_the_encodings_of_old_are_guessed_from_the_text(text, encoding):
    found = read(text.encode(encoding))
    assert found.text == text
    (remark,) = found.remarks()
    assert "does not say how its letters are written" in remark


def test_the_remark_shows_a_word_to_look_at():
    (remark,) = read(_GERMAN.encode("cp1252")).remarks()
    assert 'look whether "Zuständig" is spelled rightly' in remark


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("iso-8859-1", "cp1252"), ("Shift_JIS", "cp932"), ("windows-1251", "cp1251"), ("no-such", "utf-8")],
)
def test_an_encoding_that_the_file_names_is_believed(declared, encoding):
    text = {"cp932": "①設計", "cp1251": "Да"}.get(encoding, "Preis: 5 €")
    found = read(text.encode(encoding), declared)
    assert (found.text, found.guessed) == (text, None)


@pytest.mark.parametrize("content", [bytes(range(256)), b"PK\x03\x04\x00\x01", b"a\x01b"])
def test_what_is_no_text_is_none(content):
    assert decoded(content) is None


def test_what_was_cut_within_a_letter_is_read_as_far_as_it_goes():
    found = read(_GERMAN.encode("utf-16")[:-1])
    assert found.text.startswith(_GERMAN[:-1])
    assert "does not fit all of them" in found.remarks()[0]


def test_the_remark_names_the_encoding_in_words():
    (remark,) = read(("Aufgabe;Wer\n" + "Planung;Müller\n" * 50).encode("cp1252")).remarks()
    assert "they were read as Western European (Windows-1252);" in remark
