"""Link words: what stands beside an id in a list of predecessors and says no more than the list, as `after 5` does."""

import re
from functools import lru_cache

from planner.importing.values.link_text import is_link_by_id
from planner.importing.values.plain import CACHE, plain

_AFTER = (
    r"after|following|follows|once|wait(?:s|ing)? (?:for|on)|depends on|needs|see|cf\.?|nach|wartet auf|siehe|s\.|"
    r"après|apres|suite à|dépend de|voir|tras|después de(?:l| la)?|depende de|ver|vea|véase|após|apos|depois d[eoa]|"
    r"etter|avhenger av|se"
)
_LINE = r"lines?|rows?|zeilen?(?: nr\.?)?|lignes?|filas?|líneas?|linhas?|linjer?|rad|行|행"
_TASK = r"task|activity|item|id|vorgang|pos\.?|nr\.?|tâche|n°|tarea|tarefa|oppgave|no\.?"
_ARTICLE = r"the|der|die|dem|la|le|el|a|o"
_DONE = r"(?:is |are )?(?:done|finished|completed?)|fertig|abgeschlossen|の?(?:完了)?後|完了|완료(?: ?후)?|후"
_AHEAD = re.compile(
    rf"(?:(?P<after>{_AFTER})\s+)?(?:(?:{_ARTICLE})\s+)?(?:(?P<line>{_LINE})|(?P<task>{_TASK}))?\s*(?P<rest>\S.*)",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf"(?P<rest>.*\d\S*?)\s*(?:{_DONE})", re.IGNORECASE)


@lru_cache(CACHE)
def without_words(piece: str) -> str:
    """Return what is left of a piece without such words, an id or a name; the piece itself if it has none.

    `Task 5` alone may well be a name, and is left as it is.
    """
    clean = plain(piece)
    behind = _BEHIND.fullmatch(clean)
    if behind and is_link_by_id(behind["rest"]):
        return without_words(behind["rest"])
    match = _AHEAD.fullmatch(clean)
    if match is None or not (match["after"] or match["line"]):
        return piece
    noun = "line" if match["line"] else "task"
    return match["rest"] if match[noun] is None or match["rest"][0].isdigit() else clean[match.start(noun) :]
