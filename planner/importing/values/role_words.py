"""Words for roles: developer, Entwickler, testeur, 開発者: who is meant where nobody is named yet."""

import re
from functools import lru_cache

from planner.importing.values.plain import CACHE, key, words

_ROLES = words(
    """
    manager, architect, vendor, crew, worker, lead, leiter, leiterin, berater, architekt, konstrukteur, consultor,
    leder, montør, tester, externer, einkäufer, coder, dev, devs, developer, developers, programmer, programmers,
    engineer, engineers, swe, sde, sdet, sre, architects, designer, designers, testers, qa, analyst, analysts,
    consultant, consultants, contractor, contractors, managers, leads, specialist, specialists, expert, experts,
    administrator, admin, admins, dba, devops, trainer, trainers, technician, technicians, operator, operators,
    coordinator, coordinators, assistant, assistants, intern, interns, electrician, electricians, welder, welders,
    mechanic, mechanics, painters, plumbers, carpenters, workers, fitters, writers, scientist, scientists,
    researcher, researchers, resource, resources, fte, ftes, staff, freelancer, freelancers, buyers, supplier,
    team, pmo, tpm, product owner, scrum master, project manager, entwickler, entwicklerin, entwickler:in,
    ingenieur, ingenieurin, beraterin, architektin, projektleiter, projektleiterin, teilprojektleiter, tpl,
    fachexperte, experte, monteur, monteure, techniker, technikerin, elektriker, schweißer, facharbeiter,
    mitarbeiter, mitarbeiterin, sachbearbeiter, praktikant, werkstudent, anwender, fachbereich, ressource,
    ressourcen, développeur, développeuse, développeurs, ingénieur, ingénieurs, ingénieure, testeur, testeurs,
    analyste, architecte, consultante, chef de projet, cdp, concepteur, formateur, technicien, techniciens,
    responsable, stagiaire, prestataire, prestataires, rédacteur, électricien, soudeur, ouvrier, ouvriers, équipe,
    desarrollador, desarrolladora, desarrolladores, programador, ingeniero, ingeniera, ingenieros, analista,
    analistas, arquitecto, diseñador, consultora, jefe de proyecto, técnico, técnicos, probador, especialista,
    becario, electricista, soldador, operario, recurso, recursos, equipo, desenvolvedor, desenvolvedora,
    desenvolvedores, engenheiro, engenheira, engenheiros, arquiteto, projetista, testador, gerente,
    gerente de projeto, estagiário, eletricista, equipe, equipa, utvikler, utviklere, ingeniør, ingeniører,
    rådgiver, konsulent, konsulenter, arkitekt, prosjektleder, testere, tekniker, montører, fagansvarlig, ressurs,
    開発者, 開発, エンジニア, プログラマ, プログラマー, 設計者, 担当者, テスター, コンサルタント, アーキテクト,
    デザイナー, 作業員, 外注, 協力会社, 개발자, 엔지니어, 디자이너, 기획자, 테스터, 담당자
    """
)
_ALONE = words("painter, plumber, carpenter, fitter, writer, buyer, schlosser, planer, prüfer, po, pl, se, pg, ba, pm")
"""Roles that are surnames or initials too: they name no person only where nothing but a number stands beside them."""
_NUMBER = re.compile(
    r"(.+?)(?:[\s_-]*(?:#|no\.?|nr\.?|n°|nº)?\s*\d{1,3}|(?:[\s_-]+|(?<=[\u3040-\u9fff\uac00-\ud7a3]))[A-Z])"
)
_LONG = 5
_SEPARATORS = re.compile(r"[\s\-_/]+")


@lru_cache(CACHE)
def role_in(text: str) -> str:
    """Return the role that a text names instead of a person: `Dev` for `Dev 2`; nothing if it may be a person."""
    match = _NUMBER.fullmatch(text)
    if match and _is_role(match[1]):
        return match[1].strip(" #")
    return text if _is_role(text) else ""


def _is_role(text: str) -> bool:
    """Tell whether it is a role, or its last or a long first word is one: Senior Developer, Entwickler Backend."""
    whole = key(text).strip(" #")
    first, *_, last = ["", *_SEPARATORS.split(whole)] if " " not in whole else _SEPARATORS.split(whole)
    return whole in _ROLES or whole in _ALONE or last in _ROLES or (len(first) >= _LONG and first in _ROLES)
