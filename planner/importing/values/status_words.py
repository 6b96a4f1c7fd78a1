"""Words and signs for how far a task has come, as people and trackers write them."""

from enum import StrEnum

from planner.importing.values.plain import words


class StatusWord(StrEnum):
    """How far a task has come."""

    NOT_STARTED = "not started"
    IN_PROGRESS = "in progress"
    DONE = "done"
    CANCELLED = "cancelled"
    ON_HOLD = "on hold"
    BLOCKED = "blocked"


_WORDS = {
    StatusWord.NOT_STARTED: """
        not started, not yet started, to do, todo, open, new, planned, scheduled, backlog, draft, proposed,
        pending, future, upcoming, waiting to start, ready, ready to start, selected for development, queued,
        created, submitted, approved, not begun, yet to start, ns, nicht begonnen, nicht gestartet,
        noch nicht begonnen, noch nicht gestartet, offen, geplant, neu, zu tun, ausstehend, vorgemerkt, angelegt,
        entwurf, bereit, non démarré, non démarrée, non commencé, non commencée, pas commencé, pas démarré,
        à faire, à venir, prévu, prévue, planifié, planifiée, nouveau, ouvert, à démarrer, à planifier,
        en attente de démarrage, no iniciado, no iniciada, sin iniciar, sin empezar, por hacer, por iniciar,
        pendiente, planificado, planificada, nuevo, nueva, abierto, abierta, no comenzado, no comenzada,
        programado, não iniciado, não iniciada, a fazer, por fazer, pendente, planejado, planejada, planeado, novo,
        nova, aberto, aberta, a iniciar, previsto, ikke startet, ikke påbegynt, ikke begynt, planlagt, ny, åpen,
        å gjøre, gjenstår, venter på oppstart, 未着手, 未開始, 未実施, 予定, 計画中, 未対応, 新規, オープン,
        これから, 開始前, 시작 전, 시작전, 미착수, 예정, 대기, 할 일, 신규, ☐, ⬜, ○
        """,
    StatusWord.IN_PROGRESS: """
        in progress, wip, started, ongoing, on going, active, doing, underway, under way, in work, in development,
        in review, review, in test, in testing, testing, working on it, partially complete, partly done,
        progressing, on track, at risk, delayed, late, behind, off track, current, in execution, running,
        work in progress, ip, ready for review, ready for test, code review, qa, uat, in qa, in uat, reopened,
        overdue, in arbeit, in bearbeitung, laufend, läuft, begonnen, gestartet, aktiv, angefangen, in umsetzung,
        in durchführung, im gange, verzögert, in prüfung, im test, teilweise erledigt, in entwicklung, unterwegs,
        überfällig, en cours, démarré, démarrée, commencé, commencée, actif, en cours de réalisation,
        en développement, en test, en revue, en retard, entamé, lancé, en recette, en curso, en progreso,
        en proceso, iniciado, iniciada, en marcha, en ejecución, activo, activa, empezado, comenzado,
        en desarrollo, en revisión, en pruebas, retrasado, retrasada, atrasado, haciendo, em andamento, em curso,
        em progresso, em execução, em desenvolvimento, ativo, ativa, fazendo, em revisão, em teste, em testes,
        atrasada, começado, pågår, pågående, i gang, under arbeid, påbegynt, startet, i arbeid, under utvikling,
        forsinket, til test, 進行中, 作業中, 対応中, 実施中, 着手, 着手中, 着手済, 着手済み, 開始済, 開発中,
        レビュー中, テスト中, 遅延, 遅れ, 仕掛中, 진행 중, 진행중, 착수, 작업 중, 작업중, 검토 중, 지연, 🔄, ⏳, 🚧
        """,
    StatusWord.DONE: """
        done, complete, completed, finished, closed, resolved, delivered, achieved, accepted, released, deployed,
        live, fixed, implemented, ok, shipped, signed off, verified, met, implemented and verified, 100%, x,
        erledigt, fertig, abgeschlossen, beendet, geschlossen, fertiggestellt, umgesetzt, vollständig, geliefert,
        erreicht, abgenommen, komplett, gelöst, erl, i o, terminé, terminée, fini, finie, achevé, achevée, fait,
        faite, clos, close, clôturé, clôturée, fermé, livré, livrée, réalisé, réalisée, résolu, complété, complet,
        atteint, soldé, terminado, terminada, completado, completada, finalizado, finalizada, hecho, hecha,
        cerrado, cerrada, completo, completa, concluido, concluida, entregado, listo, resuelto, cumplido,
        realizado, concluído, concluída, feito, feita, fechado, fechada, entregue, encerrado, resolvido, pronto,
        realizada, ferdig, fullført, avsluttet, utført, lukket, levert, gjort, løst, ferdigstilt, gjennomført,
        完了, 済, 済み, 終了, 完成, 対応済, 対応済み, 実施済, 実施済み, クローズ, 解決済み, 完, 완료, 완료됨, 종료,
        끝, 해결됨, ✔, ✓, ✅, ☑, 🏁, ●
        """,
    StatusWord.CANCELLED: """
        cancelled, canceled, dropped, rejected, obsolete, abandoned, withdrawn, removed, descoped, de-scoped,
        out of scope, won't do, wont do, won't fix, wontfix, duplicate, declined, superseded, terminated,
        not required, no longer needed, abgebrochen, storniert, entfallen, entfällt, verworfen, abgelehnt,
        gestrichen, hinfällig, zurückgezogen, gestoppt, annulé, annulée, abandonné, abandonnée, supprimé,
        supprimée, rejeté, rejetée, sans suite, cancelado, cancelada, anulado, anulada, descartado, descartada,
        rechazado, abandonado, eliminado, rejeitado, rejeitada, avbrutt, kansellert, avlyst, forkastet, avvist,
        utgår, utgått, bortfalt, 中止, 取消, 取り消し, 取消し, キャンセル, 廃止, 却下, 不要, 취소, 취소됨, 중단, ✖,
        ✗, ✘, ❌, 🚫
        """,
    StatusWord.ON_HOLD: """
        on hold, hold, paused, suspended, deferred, postponed, parked, halted, frozen, stalled, stopped,
        delayed start, oh, angehalten, pausiert, zurückgestellt, ruhend, ruht, verschoben, ausgesetzt,
        unterbrochen, geparkt, auf eis, in wartestellung, en pause, suspendu, suspendue, reporté, reportée,
        en attente, gelé, arrêté, différé, ajourné, en espera, en pausa, suspendido, suspendida, aplazado,
        aplazada, pospuesto, pospuesta, detenido, detenida, parado, em espera, em pausa, suspenso, suspensa,
        adiado, adiada, pausado, pausada, paralisado, congelado, på vent, pause, satt på vent, utsatt, stoppet,
        i bero, stanset, 保留, 保留中, 一時停止, 中断, 中断中, 延期, 待機, 待機中, 보류, 보류 중, 일시 중지, 연기,
        ⏸
        """,
    StatusWord.BLOCKED: """
        blocked, impeded, impediment, stuck, waiting, waiting for, waiting on others, waiting on someone else,
        awaiting, blocker, blockiert, gesperrt, wartet, warten, wartend, warten auf andere, behindert, bloqué,
        bloquée, bloqueado, bloqueada, impedido, impedida, blokkert, blokkeret, venter, venter på andre, hindret,
        ブロック, ブロック中, 停止中, 待ち, 障害中, 차단됨, 막힘, 대기 중, ⛔, 🛑
        """,
}
_SAID = {word: status for status, table in reversed(_WORDS.items()) for word in words(table)}
_SURE = frozenset(word for status in StatusWord for word in (status.value, status.value.replace(" ", "-"))) | words(
    """
    complete, completed, finished, wip, started, canceled, to do, todo, nicht begonnen, offen, in arbeit,
    in bearbeitung, laufend, erledigt, fertig, abgeschlossen, abgebrochen, storniert, angehalten, pausiert,
    blockiert, non démarré, à faire, en cours, terminé, terminée, fait, annulé, en pause, suspendu, bloqué,
    no iniciado, pendiente, en curso, en progreso, terminado, terminada, completado, completada, cancelado,
    cancelada, en pausa, en espera, bloqueado, não iniciado, a fazer, em andamento, em curso, concluído, concluída,
    em espera, ikke startet, ikke påbegynt, pågår, i gang, ferdig, fullført, avbrutt, kansellert, på vent,
    blokkert, 未着手, 進行中, 作業中, 完了, 中止, 保留, 保留中, ブロック, 진행 중, 진행중, 완료, 취소, 보류
    """
)


def status_of(word: str) -> StatusWord | None:
    """Return the status that a key says; None if it says none."""
    return _SAID.get(word)


def is_sure(word: str) -> bool:
    """Tell whether a key says just its status, rather than more: `done`, but not `shipped`."""
    return word in _SURE
