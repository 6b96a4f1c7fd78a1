"""Words for the kinds of RAID items."""

import pytest

from planner.domain.raid import RaidKind
from planner.importing.program.raid_words import kind_by_id, kind_in, kinds_in, names_a_log

RISK, ASSUMPTION, ISSUE = RaidKind.RISK, RaidKind.ASSUMPTION, RaidKind.ISSUE
DEPENDENCY, DECISION, ACTION = RaidKind.DEPENDENCY, RaidKind.DECISION, RaidKind.ACTION


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Risk register", {RISK}),
        ("risk_log.xlsx", {RISK}),
        ("Risks & issues", {RISK, ISSUE}),
        ("Risikoliste", {RISK}),
        ("Offene Punkte", {ISSUE}),
        ("Störungen", {ISSUE}),
        ("Maßnahmen", {ACTION}),
        ("Beschlüsse", {DECISION}),
        ("Abhängigkeiten", {DEPENDENCY}),
        ("Registre des risques", {RISK}),
        ("Hypothèses", {ASSUMPTION}),
        ("Problemas em aberto", {ISSUE}),
        ("Suposições", {ASSUMPTION}),
        ("Riesgos", {RISK}),
        ("Forutsetninger", {ASSUMPTION}),
        ("課題管理表", {ISSUE}),
        ("リスク一覧", {RISK}),
        ("RAID log", set()),
        ("Transaction log", set()),
        ("Asterisk", set()),
        ("", set()),
    ],
)
def test_titles_name_kinds(text, kinds):
    assert kinds_in(text) == kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("R", RISK),
        ("(a)", ASSUMPTION),
        ("i", ISSUE),
        ("D", DEPENDENCY),
        ("Decision", DECISION),
        ("X", None),
        ("Risk/Issue", None),
        ("Technical", None),
        ("", None),
    ],
)
def test_a_cell_names_one_kind_or_none(text, kind):
    assert kind_in(text) is kind


@pytest.mark.parametrize(
    ("id_", "kind"),
    [("R-01", RISK), ("i3", ISSUE), ("D.4", DEPENDENCY), ("P-01", None), ("RISK-1", None), ("12", None)],
)
def test_ids_begin_with_the_letter_of_their_kind(id_, kind):
    assert kind_by_id(id_) is kind


def test_a_log_of_all_kinds_is_called_raid():
    assert names_a_log("APP_RAID-Log")
    assert not names_a_log("Braid")
