"""Words for the kinds of RAID items, in titles, names of sheets and cells."""

import re

from planner.domain.raid import RaidKind
from planner.importing.values.plain import key, words

_STEMS = {
    RaidKind.RISK: """
        risk, threat, opportunit, risiko, risiken, bedrohung, chance, risque, menace, riesgo, amenaza, risco, ameaca,
        risikoer, trussel, リスク, 危険, 리스크, 위험
        """,
    RaidKind.ASSUMPTION: """
        assumption, annahme, hypothese, supuesto, supuestos, premissa, suposic, pressuposto, forutsetning, antakelse,
        前提, 仮定, 가정, 전제
        """,
    RaidKind.ISSUE: """
        issue, problem, blocker, impediment, open point, open item, offene punkt, offener punkt, hindernis, storung,
        probleme, point ouvert, points ouverts, points en suspens, problema, incidencia, puntos abiertos,
        pontos em aberto, pendencia, utfordring, apne punkter, hindring, 課題, 問題, 이슈, 문제
        """,
    RaidKind.DEPENDENCY: """
        dependenc, abhangigkeit, dependance, dependencia, avhengighet, 依存, 의존, 종속
        """,
    RaidKind.DECISION: """
        decision, entscheidung, beschluss, beschlusse, decisao, decisoes, beslutning, 決定, 意思決定, 결정, 의사결정
        """,
    RaidKind.ACTION: """
        action, actions, to do, todo, massnahme, aktion, accion, acciones, acao, acoes, tiltak,
        対応事項, アクション, 조치, 액션
        """,
}
_LETTERS = {
    "r": RaidKind.RISK,
    "a": RaidKind.ASSUMPTION,
    "i": RaidKind.ISSUE,
    "d": RaidKind.DEPENDENCY,
}
_BY_KIND = {kind: words(stems) for kind, stems in _STEMS.items()}
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_PREFIX = re.compile(r"([raid])\s*[-_.#:]?\s*\d", re.IGNORECASE)


def kinds_in(text: str) -> frozenset[RaidKind]:
    """Return the kinds that a text names: several for `Risks & issues`, none for `RAID log`."""
    said = f" {_BETWEEN_WORDS.sub(' ', key(text))} "
    return frozenset(kind for kind, stems in _BY_KIND.items() if any(_stands(stem, said) for stem in stems))


def kind_in(text: str) -> RaidKind | None:
    """Return the one kind that a text names; a letter is the one it stands for in RAID."""
    found = kinds_in(text)
    if len(found) == 1:
        return next(iter(found))
    return _LETTERS.get(key(text).strip("()[] -:")) if not found else None


def names_a_log(text: str) -> bool:
    """Tell whether a text is the name of a log of all kinds."""
    return "raid" in _BETWEEN_WORDS.sub(" ", key(text)).split()


def kind_by_id(id_: str) -> RaidKind | None:
    """Return the kind that the letter before an id's number stands for in RAID: an issue for `I-3`."""
    match = _PREFIX.match(id_.strip())
    return None if match is None else _LETTERS[match[1].lower()]


def _stands(stem: str, said: str) -> bool:
    """Tell whether a word of a text begins with a stem; where words are not set apart, whether it holds it."""
    return (f" {stem}" if stem.isascii() else stem) in said
