"""Objectives: the criteria that projects are scored on, with whole weights and scores as the program wants them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal

from planner.domain.source import Source
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.program.names import folded
from planner.importing.program.projects import as_id
from planner.importing.program.weights import WHOLE, whole_weights
from planner.workbook.schema import ObjectiveRow, ScoreRow

_LARGEST_FACTOR = 100
_UNWEIGHED = ObjectiveRow.model_fields["weight"].default


@dataclass(frozen=True, slots=True)
class _Score:
    project: Fact
    objective: str
    given: Fact


@dataclass(slots=True)
class Objectives:
    """The objectives and scores met so far.

    Attributes:
        ids: By folded title.
        weights: By id, as facts with whole numbers.
    """

    draft: Draft
    ids: dict[str, str] = field(default_factory=dict)
    titles: dict[str, Fact] = field(default_factory=dict)
    weights: dict[str, Fact] = field(default_factory=dict)
    _scores: dict[tuple[str, str], _Score] = field(default_factory=dict)

    def met(self, title: str, source: Source) -> str:
        """Return the id of an objective, which is added if nobody has named it before."""
        known = self.ids.get(folded(title))
        if known is None:
            known = base = as_id(title)
            number = 2
            while known in self.titles:
                known, number = f"{base} ({number})", number + 1
            self.ids[folded(title)] = known
            self.titles[known] = Fact(value=title, source=source)
        return known

    def weigh(self, given: Mapping[str, Fact]) -> None:
        """Take the weights of one table, by the ids of its objectives; those that were weighed before keep theirs."""
        sound: dict[str, tuple[Fact, Decimal]] = {}
        for id_, fact in given.items():
            if not isinstance(fact.value, Decimal):
                continue
            if fact.value < 0:
                what = f'objective "{id_}" has the weight {fact.value}: it was left out, and {_UNWEIGHED} is taken'
                self.draft.findings.warn(fact.source, what, "Type a weight of at least 0")
            else:
                sound[id_] = fact, fact.value
        values = [value for _, value in sound.values()]
        wholes = whole_weights(values)
        note = "" if wholes == values else f"the weights were scaled to add up to {WHOLE}"
        if note:
            self.draft.findings.assume(next(iter(sound.values()))[0].source, note)
        for (id_, (fact, _)), whole in zip(sound.items(), wholes, strict=True):
            self._weigh(id_, fact.with_value(whole, note))

    def _weigh(self, id_: str, fact: Fact) -> None:
        known = self.weights.setdefault(id_, fact)
        if known.value != fact.value:
            what = f'objective "{id_}" has the weight {fact.value} here, and {known.value} in {known.source}'
            self.draft.findings.warn(fact.source, what, "The first one was taken")

    def score(self, project: Fact, objective: str, given: Fact) -> None:
        """Take a score of a project, a `Decimal`; a second one for the same objective is said and left out."""
        key = str(project.value), objective
        known = self._scores.setdefault(key, _Score(project, objective, given))
        if known.given is not given and known.given.value != given.value:
            what = f'project "{project.value}" has the score {given.value} for "{objective}" here, and '
            what += f"{known.given.value} in {known.given.source}"
            self.draft.findings.warn(given.source, what, "The first one was taken")

    def add(self) -> None:
        """Add the rows of all objectives and scores."""
        for id_, title in self.titles.items():
            facts = {
                "id": replace(title, value=id_),
                "name": None if title.value == id_ else title,
                "weight": self.weights.get(id_),
            }
            self.draft.add(ObjectiveRow, facts, title.source)
        factor, note = self._factor()
        for score in self._scores.values():
            given = score.given
            exact = Decimal(str(given.value)) * factor
            whole = int(exact.quantize(Decimal(1), ROUND_HALF_UP))
            said = " and ".join(filter(None, (note, "" if whole == exact else f"{exact} was rounded to {whole}")))
            facts = {
                "project": score.project,
                "objective": Fact(value=score.objective, source=self.titles[score.objective].source),
                "score": given.with_value(whole, said),
            }
            self.draft.add(ScoreRow, facts, given.source)

    def _factor(self) -> tuple[int, str]:
        """Return what all scores are multiplied with to be whole, and the note about it."""
        values = {Decimal(str(score.given.value)): score for score in self._scores.values()}
        broken = [value for value in values if value != int(value)]
        if not broken:
            return 1, ""
        factor = 10 if all(value * 10 == int(value * 10) for value in broken) else _LARGEST_FACTOR
        note = f"scores are whole numbers: all were multiplied by {factor}"
        self.draft.findings.assume(values[broken[0]].given.source, note)
        return factor, note
