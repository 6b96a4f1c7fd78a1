"""The main journey in a real browser: open the page, plan, see the Gantt chart, take the workbook away."""

import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import sync_playwright

from planner.workbook.write import write_program
from tests.cli.small_program import a_small_program
from tests.importing.sent import launch_program as kestrel

ROOT = Path(__file__).parents[2]
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 120_000


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """Serve the app as `make app` does, on a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = (tmp_path_factory.mktemp("server") / "log").open("w")
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless=true", f"--server.port={port}"]
    with subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log) as server:
        try:
            _wait_until_up(f"http://127.0.0.1:{port}/_stcore/health")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


@pytest.fixture
def page(address):
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    assert chromium, "this test needs Debian's package chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(QUIET))
        page = browser.new_page(viewport={"width": 1400, "height": 1000})
        page.set_default_timeout(PATIENCE)
        page.goto(address)
        yield page
        browser.close()


def test_the_bundled_program_is_planned_stopped_drawn_and_taken_away(page, tmp_path):
    plan(page, seconds=300)
    page.get_by_text("net value:").first.wait_for()
    page.get_by_role("button", name="Stop").click()

    page.get_by_text("stopped by request").wait_for()
    see_the_gantt(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Allocation workbook").click()
    download.value.save_as(tmp_path / "plan.xlsx")
    assert "Schedule" in openpyxl.load_workbook(tmp_path / "plan.xlsx", read_only=True).sheetnames


def test_a_workbook_of_one_s_own_is_planned_within_a_short_limit(page, tmp_path):
    own = tmp_path / "own.xlsx"
    write_program(own, a_small_program())

    page.get_by_text("My workbooks").click()
    page.locator("input[type=file]").set_input_files(own)
    plan(page, seconds=10)

    page.get_by_text("Optimal").wait_for()
    see_the_gantt(page)


def test_what_project_managers_sent_is_understood_asked_about_and_planned(page, tmp_path):
    kestrel.write(tmp_path)

    page.get_by_text("My workbooks").click()
    page.locator("input[type=file]").set_input_files(tmp_path / kestrel.MARKS.file)
    page.get_by_text("about the files").wait_for()
    page.get_by_text("which of them is the plan?").wait_for()
    page.get_by_text("What was understood").click()
    page.get_by_text("of all projects as sent").wait_for()
    page.get_by_text("person-days too much").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Review").click()
    download.value.save_as(tmp_path / "review.xlsx")
    assert "In short" in openpyxl.load_workbook(tmp_path / "review.xlsx").sheetnames
    with page.expect_download() as download:
        page.get_by_role("button", name="Program workbook").click()
    download.value.save_as(tmp_path / "program.xlsx")
    assert {"Tasks", "Questions", "Origins"} <= set(openpyxl.load_workbook(tmp_path / "program.xlsx").sheetnames)

    plan(page, seconds=10)
    see_the_gantt(page)


def plan(page, *, seconds):
    """Set the time limit and press Plan."""
    page.get_by_label("Seconds").fill(str(seconds))
    page.get_by_label("Seconds").press("Enter")
    page.get_by_role("button", name="Plan", exact=True).click()


def see_the_gantt(page):
    """Wait until the chart is drawn."""
    page.get_by_test_id("stVegaLiteChart").locator("canvas, svg").first.wait_for()


def _wait_until_up(url):
    for _ in range(300):
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.2)
    raise AssertionError("the page's server did not start")
