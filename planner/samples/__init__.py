"""The bundled program: ten projects that launch a product line, in the planner's form and as they were sent."""

from pathlib import Path

SAMPLE = "product_launch"
AS_SENT = "as_sent"
PROFILE = "profile.toml"
"""Among the files that were sent: how they are read."""


def bundled_program() -> Path:
    """Return the folder of the bundled program.

    An installed planner carries it in this package; in a checkout it lies under `scenarios/`.
    """
    here = Path(__file__).parent
    installed, checkout = here / SAMPLE, here.parents[1] / "scenarios" / SAMPLE
    return installed if installed.is_dir() else checkout


def bundled_files() -> Path:
    """Return the folder of the same program's files as they were sent, each in its sender's layout."""
    return bundled_program() / AS_SENT
