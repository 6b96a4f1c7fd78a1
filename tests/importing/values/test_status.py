"""How far a task has come, in words."""

import pytest

from planner.importing.values.status import read_status
from planner.importing.values.status_words import StatusWord, is_sure, status_of
from tests.importing.values.outcome import fault_of, noted, sure

SURE = {
    StatusWord.NOT_STARTED: "Not Started,not-started,To Do,nicht begonnen,offen,"
    "à faire,No iniciado,pendiente,não iniciado,ikke startet,未着手",
    StatusWord.IN_PROGRESS: "In Progress,WIP,started,in Arbeit,En cours,"
    "en curso,em andamento,pågår,進行中,진행 중,IN PROGRESS",
    StatusWord.DONE: "Done,Complete,completed,Done!,erledigt,abgeschlossen,"
    "terminé,terminado,Concluído,ferdig,完了,완료",
    StatusWord.CANCELLED: "Cancelled,canceled,storniert,annulé,cancelado,avbrutt,中止,취소",
    StatusWord.ON_HOLD: "On Hold,on-hold,pausiert,suspendu,en pausa,em espera,på vent,保留,보류",
    StatusWord.BLOCKED: "Blocked,blockiert,bloqué,bloqueado,blokkert,ブロック",
}
NOTED = {
    StatusWord.NOT_STARTED: "Backlog,planned,geplant,prévu,planlagt,予定,Selected for Development,☐",
    StatusWord.IN_PROGRESS: "In Review,delayed,verzögert,en retard,"
    "at risk,2 - in progress,in progress (50%),ongoing,遅延",
    StatusWord.DONE: "✔,✔\ufe0f,✅,x,X,closed,Resolved,delivered,geschlossen,livré,cerrado,lukket,済",
    StatusWord.CANCELLED: "Won't Do,rejected,entfällt,abandonné,キャンセル,❌",
    StatusWord.ON_HOLD: "deferred,zurückgestellt,reporté,aplazado,utsatt,延期",
    StatusWord.BLOCKED: "waiting,wartet,venter,⛔",
}


def cases(table):
    return [(word, status) for status, words in table.items() for word in words.split(",")]


@pytest.mark.parametrize(("word", "status"), cases(SURE))
def test_words_for_a_status_are_sure(word, status):
    assert sure(read_status(word)) is status


@pytest.mark.parametrize(("word", "status"), cases(NOTED))
def test_words_that_say_more_are_noted(word, status):
    assert noted(read_status(word)) is status


@pytest.mark.parametrize("word", ["", "TBD", "foo", "50%", "Ana", "?", "-", "Done?"])
def test_other_texts_are_faults(word):
    fault_of(read_status(word))


def test_keys_say_a_status():
    assert status_of("erledigt") is StatusWord.DONE
    assert status_of("") is None
    assert is_sure("done")
    assert not is_sure("shipped")
