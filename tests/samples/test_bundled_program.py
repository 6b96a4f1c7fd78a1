"""The bundled program is found."""

from planner.samples import PROFILE, bundled_files, bundled_program


def test_a_checkout_finds_the_program_that_the_wheel_carries():
    folder = bundled_program()

    assert folder.name == "product_launch"
    assert any(path.suffix == ".xlsx" for path in folder.iterdir())


def test_the_files_that_were_sent_lie_inside_with_the_answers_about_them():
    names = {path.name for path in bundled_files().iterdir()}

    assert bundled_files().parent == bundled_program()
    assert {PROFILE, "program.xlsx"} < names
