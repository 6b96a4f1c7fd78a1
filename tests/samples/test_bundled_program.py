"""The bundled program is found."""

from planner.samples import bundled_program


def test_a_checkout_finds_the_program_that_the_wheel_carries():
    folder = bundled_program()

    assert folder.name == "product_launch"
    assert any(path.suffix == ".xlsx" for path in folder.iterdir())
