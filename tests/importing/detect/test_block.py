"""A block says where each field of each record stands, also of a table on its side."""

from tests.importing.grids import a_block

UPRIGHT = """
    Task   | Start      | Effort (days)
    Design | 2027-03-01 | 5
    Build  | 2027-03-08 | 8
"""
ON_ITS_SIDE = """
    Project:   | Aurora     | Boreal
    Sponsor:   | Ana Silva  | Bo Li
    Start:     | 2027-03-01 | 2027-04-01
    Budget:    | 1000       | 2000
"""


def test_fields_of_an_upright_table_are_columns():
    block = a_block(UPRIGHT)

    assert block.at(3, 1).value == "Build"
    assert block.place(3, 2) == "B3"
    assert (1, 1) in block.places


def test_fields_of_a_table_on_its_side_are_rows():
    block = a_block(ON_ITS_SIDE)

    assert block.on_its_side
    assert block.at(3, 2).value == "Bo Li"
    assert block.place(3, 2) == "C2"
    assert (2, 3) in block.places


def test_a_merged_cell_is_spread_over_the_records_it_covers():
    block = a_block("""
        Project | Task   | Effort (days)
        Aurora  | Design | 5
        ^       | Build  | 8
    """)

    assert block.at(3, 1) is None
    assert block.spread(3, 1).value == "Aurora"
