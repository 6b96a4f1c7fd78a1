"""Tables on their side, and forms with a colon behind each label."""

from tests.importing.grids import a_block, blocks


def test_a_form_is_one_record():
    block = a_block("""
        Project:  | Aurora
        Manager:  | Ana Silva
        Status:   | green
        Budget:   | 120000
    """)

    assert block.on_its_side
    assert block.titles == {1: "Project", 2: "Manager", 3: "Status", 4: "Budget"}
    assert block.rows == (2,)


def test_each_column_of_a_table_on_its_side_is_a_record():
    block = a_block("""
        Project  | Aurora     | Boreal     | Cirrus
        Sponsor  | Ana Silva  | Bo Li      | Cy Osei
        Start    | 2027-03-01 | 2027-04-01 | 2027-05-01
        Budget   | 1000       | 2000       | 3000
    """)

    assert block.on_its_side
    assert block.rows == (2, 3, 4)


def test_values_that_repeat_a_word_for_columns_make_no_header_of_their_row():
    block = a_block("""
        Person ID         | E1         | E2         | E3
        Name              | Ana Silva  | Bo Li      | Cy Osei
        Role              | Engineer   | Engineer   | Tester
        Capacity (h/week) | 40         | 32         | 40
        Available From    | 2027-01-01 | 2027-01-01 | 2027-01-01
    """)

    assert block.on_its_side
    assert list(block.titles.values()) == ["Person ID", "Name", "Role", "Capacity (h/week)", "Available From"]
    assert block.rows == (2, 3, 4)


def test_a_form_above_a_table_leaves_the_table_alone():
    form, plan = blocks("""
        Project:  | Aurora
        Manager:  | Ana Silva
        Status:   | green

        Task   | Start      | Effort (days)
        Design | 2027-03-01 | 5
        Build  | 2027-03-08 | 8
    """)

    assert form.on_its_side
    assert plan.titles == {1: "Task", 2: "Start", 3: "Effort (days)"}


def test_words_in_the_first_column_of_an_upright_table_do_not_turn_it():
    block = a_block("""
        Task     | Start      | Effort (days) | Owner
        Budget   | 2027-03-01 | 5             | Ana Silva
        Risks    | 2027-03-08 | 8             | Bo Li
        Schedule | 2027-03-22 | 3             | Cy Osei
    """)

    assert not block.on_its_side
