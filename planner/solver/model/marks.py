"""Marks: literals that say whether a day is reached, shared by all rules that ask."""

from dataclasses import dataclass, field

from ortools.sat.python.cp_model import CpModel, IntVar


@dataclass
class Marks:
    """Literals of the form `variable >= value`, each made once."""

    model: CpModel
    _made: dict[tuple[int, int], IntVar] = field(default_factory=dict)
    _between: dict[tuple[int, int, int, int], IntVar] = field(default_factory=dict)
    _functions: dict[tuple[int, tuple[int, ...]], IntVar] = field(default_factory=dict)

    def at_least(self, variable: IntVar, value: int) -> IntVar:
        """Return a literal that is true exactly if `variable >= value`."""
        key = variable.index, value
        if key not in self._made:
            literal = self.model.new_bool_var(f"at_least[{variable.name},{value}]")
            self.model.add(variable >= value).only_enforce_if(literal)
            self.model.add(variable < value).only_enforce_if(~literal)
            self._made[key] = literal
        return self._made[key]

    def overlaps(self, start: IntVar, end: IntVar, first: int, after: int) -> IntVar:
        """Return a literal that is true exactly if `[start, end)` and `[first, after)` share a day: the third Boolean.

        The other two say that the one lies before the other.
        """
        key = start.index, end.index, first, after
        if key not in self._between:
            literal = self.model.new_bool_var(f"overlaps[{start.name},{end.name},{first},{after}]")
            starts_after, reaches = self.at_least(start, after), self.at_least(end, first + 1)
            self.model.add_bool_and(~starts_after, reaches).only_enforce_if(literal)
            self.model.add_bool_or(starts_after, ~reaches, literal)
            self._between[key] = literal
        return self._between[key]

    def function(self, variable: IntVar, table: dict[int, int]) -> IntVar | int:
        """Return a table's value at `variable`, which takes the table's keys only; a number if it is constant."""
        values = tuple(value for _, value in sorted(table.items()))
        if len(set(values)) == 1:
            return values[0]
        key = variable.index, (min(table), *values)
        if key not in self._functions:
            target = self.model.new_int_var(min(values), max(values), f"function[{variable.name}]")
            self.model.add_element(variable - min(table), list(values), target)
            self._functions[key] = target
        return self._functions[key]
