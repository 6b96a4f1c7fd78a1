"""Placeholders: words that hold the place of a value which nobody knows yet."""

from functools import lru_cache

from planner.importing.values.plain import CACHE, key, words

_NOTHING = words(
    """
    none, nil, null, no, nothing, n/a, na, n a, #n/a, not applicable, keine, keiner, keines, kein, ohne, entfällt,
    nicht zutreffend, aucun, aucune, néant, sans objet, s/o, ninguno, ninguna, nada, no aplica, no aplicable,
    nenhum, nenhuma, não aplicável, não se aplica, ingen, ikke aktuelt, ikke relevant, なし, 無し, 無, 該当なし,
    없음, 해당없음, 해당 없음
    """
)
_UNKNOWN = words(
    """
    tbd, tbc, tba, tbe, tbs, t b d, t b c, t b a, to be defined, to be determined, to be confirmed,
    to be announced, to be decided, to be assigned, to be agreed, to be hired, tbh, asap, soon, later, pending,
    open, unknown, not known, unclear, unassigned, not assigned, vacant, vacancy, not set, not yet,
    not started yet, undefined, nn, n n, n/n, nomen nescio, xx, xxx, xxxx, tdb, offen, noch offen, unklar,
    unbekannt, k a, keine angabe, folgt, wird noch bestimmt, wird nachgereicht, in klärung, zu klären,
    noch zu klären, zu definieren, noch zu definieren, zu bestimmen, nicht bekannt, noch nicht bekannt,
    baldmöglichst, schnellstmöglich, sobald wie möglich, so bald wie möglich, n v, vakant, unbesetzt,
    nicht zugewiesen, nicht besetzt, ausstehend, demnächst, à définir, à déterminer, à confirmer, à préciser,
    à venir, à planifier, à nommer, à désigner, inconnu, inconnue, non défini, non définie, non attribué, n c, n d,
    dès que possible,
    bientôt, en attente, vacante, à pourvoir, non affecté, à recruter, por definir, por confirmar, por determinar,
    por asignar, pendiente, desconocido, desconocida, sin definir, sin asignar, sin fecha, s/d, s d,
    lo antes posible, cuanto antes, pronto, a definir, a confirmar, a determinar, a designar, a contratar,
    pendente, indefinido, desconhecido, não definido, sem data, em aberto, o mais rápido possível,
    assim que possível, em breve, vago, avklares, avklares senere, ikke avklart, uavklart, ikke bestemt,
    ikke fastsatt, ukjent, kommer, snarest, så snart som mulig, åpen, åpent, ledig, ubesatt, ikke tildelt,
    må avklares, 未定, 未確定, 未設定, 未割当, 未割り当て, 未割り当, 調整中, 検討中, 確認中, 不明, 要確認, 後日,
    追って連絡, 別途, 空き, 募集中, 미정, 추후 결정, 추후결정, 미확정, 확인중, 확인 중, 협의중, 미배정, 공석
    """
)
_FRAME = " ()[]<>{}!?.,:;*'\"~…_"
_MARKS = frozenset("-?/.…x*_~· ")


@lru_cache(CACHE)
def is_placeholder(text: str) -> bool:
    """Tell whether a text stands for a value that is missing or not known yet: TBD, offen, à définir, 未定, -."""
    return says_nothing(text) or says_unknown(text)


@lru_cache(CACHE)
def says_nothing(text: str) -> bool:
    """Tell whether a text says that there is none: -, n/a, keine, aucun, なし."""
    bare = key(text)
    return bool(bare) and (set(bare) <= {"-", "/", " "} or bare.strip(_FRAME) in _NOTHING)


@lru_cache(CACHE)
def says_unknown(text: str) -> bool:
    """Tell whether a text says that a value is not known yet: TBD, ?, offen, por definir."""
    whole = key(text)
    bare = whole.strip(_FRAME)
    if bare in _UNKNOWN:
        return True
    return (
        bool(plain_marks := set(text.strip()))
        and plain_marks <= _MARKS
        and not says_nothing(text)
        and text.strip() not in "xX"
    )
