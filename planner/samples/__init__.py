"""The bundled program: five projects that launch a product line, as their project managers would send them."""

from pathlib import Path

SAMPLE = "product_launch"


def bundled_program() -> Path:
    """Return the folder of the bundled program.

    An installed planner carries it in this package; in a checkout it lies under `scenarios/`.
    """
    here = Path(__file__).parent
    installed, checkout = here / SAMPLE, here.parents[1] / "scenarios" / SAMPLE
    return installed if installed.is_dir() else checkout
