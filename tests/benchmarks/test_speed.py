"""The speed benchmark: growth is what it says, and schedules and first plans are timed."""

import pytest

from benchmarks.speed import growth, speed


@pytest.mark.parametrize("power", [1.0, 1.5])
def test_growth_is_the_power_of_the_tasks(power):
    assert growth({tasks: 3.0 * tasks**power for tasks in (10, 100, 1000)}) == pytest.approx(power)


def test_the_tables_have_a_line_for_each_size(monkeypatch):
    monkeypatch.setattr("benchmarks.speed._starts", lambda: iter(()))
    lines = list(speed(sizes=(100, 120), teams=((100, 10),), seed=1, time_limit=2.0))
    schedules, plans = lines[1:3], lines[5:]
    assert [line.split()[0] for line in schedules] == ["100", "120"]
    assert all(float(line.split()[1].replace(",", "")) > 0 for line in schedules)
    assert [line.split()[-1] for line in plans] == ["MB"]
