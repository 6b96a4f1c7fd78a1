"""Words for shares of a person's time: full-time, halbtags, mi-temps, 専任."""

from planner.importing.values.plain import key, words

_WORDS = {
    100: """
        full-time, full time, fulltime, full, ft, vollzeit, ganztags, voll, temps plein, plein temps,
        à temps plein, tiempo completo, jornada completa, tempo integral, tempo inteiro, período integral, heltid,
        fulltid, hel stilling, 専任, 専従, フルタイム, 常勤, 전임, 풀타임, 상근
        """,
    50: """
        half-time, half time, halftime, half, halbtags, halb, halbzeit, halbe stelle, mi-temps, à mi-temps,
        mi temps, media jornada, medio tiempo, meio período, meio tempo, meia jornada, halv stilling, halvtid,
        halv, 半日, 半分
        """,
    25: "quarter-time, quarter time, quarter, viertel, quart-temps, quart de temps, cuarto de jornada, kvart stilling",
    75: "three quarters, dreiviertel, trois quarts, tres cuartos",
    0: "none, keine, aucun, ninguno, nenhum, ingen, not available, nicht verfügbar",
}
_SAID = {word: percent for percent, table in _WORDS.items() for word in words(table)}
_PART_TIME = words(
    "part-time, part time, pt, teilzeit, temps partiel, tiempo parcial, tempo parcial, deltid, 兼任, パート, 시간제"
)


def percent_of(text: str) -> int | None:
    """Return the percent that a word says; None if it is none of them."""
    return _SAID.get(key(text).strip("()[] "))


def is_part_time(text: str) -> bool:
    """Tell whether a word says that it is less than full-time, but not how much."""
    return key(text).strip("()[] ") in _PART_TIME
