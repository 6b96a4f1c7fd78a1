"""A comparison: results so far, beside what is known and what peers reach."""

from dataclasses import dataclass, field

from benchmarks.run import Result


@dataclass(kw_only=True)
class Comparison:
    """Grows by one instance at a time.

    Attributes:
        known: Values by reference or peer and instance.
        results: The product's own.
        peers: The peers' results to each of them, by name.
    """

    known: dict[str, dict[str, float]]
    results: list[Result] = field(default_factory=list)
    peers: list[dict[str, Result]] = field(default_factory=list)

    def add(self, result: Result, peers: dict[str, Result]) -> None:
        """Add an instance."""
        self.results.append(result)
        self.peers.append(peers)
        for name, other in peers.items():
            if other.value is not None:
                self.known[name][other.instance] = other.value
