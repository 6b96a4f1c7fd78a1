"""Work kind: a row's own word for how its work goes: a fixed duration, a fixed effort, support along the way."""

from planner.domain.work import WorkKind
from planner.importing.fields import Field
from planner.importing.program.record import Record
from planner.importing.values.plain import key, words

_WORDS = {
    WorkKind.DURATION: words(
        """
        fixed duration, fixed length, fixed time, duration, feste dauer, dauer fix, dauer, durée fixe, duración fija,
        duração fixa, fast varighet, 固定期間, 기간 고정
        """
    ),
    WorkKind.EFFORT: words(
        """
        fixed work, fixed effort, effort, effort driven, work, feste arbeit, fester aufwand, aufwand, arbeit,
        travail fixe, charge fixe, trabajo fijo, trabalho fixo, fast arbeid, 固定作業量, 작업량 고정
        """
    ),
    WorkKind.SUPPORT: words(
        """
        support, level of effort, loe, hammock, ongoing, accompanying, begleitung, begleitend, laufend, hängematte,
        soutien, accompagnement, niveau d'effort, acompañamiento, soporte, nivel de esfuerzo, suporte,
        acompanhamento, løpende, oppfølging
        """
    ),
}


def work_kind(record: Record) -> WorkKind | None:
    """Return how the work of a row goes, as it says itself; None where it says nothing of it."""
    said = key(record.text(Field.KIND))
    return next((kind for kind, known in _WORDS.items() if said in known), None)
