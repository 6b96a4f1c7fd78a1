"""Words for units of time: minutes to years, of work, of working days and of elapsed time."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from planner.importing.values.plain import key, words


class LengthUnit(StrEnum):
    """What a length of time is counted in."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class UnitWord:
    """What a word for a unit says.

    Attributes:
        is_effort: Whether it counts work of one person (person-days), or expressly no work (working days); None if it
            leaves that open.
        is_elapsed: Whether it counts all days and hours, not those that are worked.
        times: So many of the unit: a year is 12 months.
    """

    unit: LengthUnit
    is_effort: bool | None = None
    is_elapsed: bool = False
    times: Decimal = Decimal(1)


_PLAIN = {
    LengthUnit.MINUTES: """
        min, mins, minute, minutes, minuten, minuto, minutos, minutt, minutter, mn, 分, 分間, 분
        """,
    LengthUnit.HOURS: """
        h, hr, hrs, hour, hours, hs, std, stdn, stunde, stunden, heure, heures, hora, horas, time, timer, 時間, 時,
        시간
        """,
    LengthUnit.DAYS: """
        d, day, days, dy, dys, ds, tag, tage, tagen, tg, tge, at, j, jr, jrs, jour, jours, día, días, dia, dias,
        dag, dager, dagar, dgr, 日, 日間, 일, 일간
        """,
    LengthUnit.WEEKS: """
        w, wk, wks, week, weeks, wo, wch, woche, wochen, sem, sems, sm, semaine, semaines, semana, semanas, u, uke,
        uker, 週, 週間, 주, 주간
        """,
    LengthUnit.MONTHS: """
        mo, mos, mon, mons, mth, mths, month, months, monat, monate, monaten, mois, mes, meses, mês, mnd, mndr,
        måned, måneder, ヶ月, か月, カ月, ヵ月, ケ月, ヶ月間, か月間, カ月間, 箇月, 개월
        """,
}
_EFFORT = {
    LengthUnit.HOURS: """
        ph, person-hours, person-hour, person hours, person hour, man-hours, man-hour, man hours, man hour,
        manhours, mh, staff hours, personenstunden, personenstunde, pstd, arbeitsstunden, heures-homme,
        heure-homme, h/h, hh, hp, horas-persona, horas-hombre, horas persona, horas hombre, horas-homem,
        horas homem, hora-homem, timeverk, personer timer, 人時, 人時間, 工時, mhr, mhrs, 인시
        """,
    LengthUnit.DAYS: """
        pt, pd, md, p-d, p/d, m/d, mds, pds, pts d, person-days, person-day, person days, person day, persondays,
        man-days, man-day, man days, man day, mandays, manday, staff days, fte-days, fte-day, fte days, fte day,
        personentage, personentag, personen-tage, mt, manntage, manntag, bearbeitertage, j/h, jh, j h, j-h, j/p,
        jp, jours-homme, jour-homme, jours homme, jours/homme, jours-hommes, jours personne, jours-personne, d/h,
        d/p, días-persona, día-persona, días persona, días-hombre, días hombre, dias-pessoa, dias pessoa,
        dias-homem, dias homem, dia-homem, dagsverk, dv, persondager, manndager, mannedager, 人日, 工数日, 인일,
        맨데이
        """,
    LengthUnit.WEEKS: """
        pw, p-w, person-weeks, person-week, person weeks, person week, man-weeks, man-week, man weeks, man week,
        personenwochen, personenwoche, mannwochen, fte-weeks, fte-week, fte weeks, semaines-homme, semaine-homme,
        semanas-persona, semanas-hombre, semanas persona, semanas-homem, semanas-pessoa, ukesverk, 人週
        """,
    LengthUnit.MONTHS: """
        pm, mm, p-m, m/m, p/m, person-months, person-month, person months, person month, man-months, man-month,
        man months, man month, fte-months, fte-month, fte months, fte month, personenmonate, personenmonat,
        mannmonate, mannmonat, mois-homme, mois-hommes, mois homme, meses-persona, mes-persona, meses persona,
        meses-hombre, meses-homem, mês-homem, meses homem, meses-pessoa, månedsverk, personmåneder, 人月, 인월,
        맨먼스
        """,
}
_WORKING = {
    LengthUnit.DAYS: """
        wd, bd, working days, working day, work days, work day, workdays, workday, business days, business day,
        arbeitstage, arbeitstag, werktage, werktag, jours ouvrés, jours ouvres, jour ouvré, jo, jours ouvrables,
        días hábiles, días laborables, día hábil, día laborable, dias úteis, dia útil, virkedager, virkedag,
        arbeidsdager, arbeidsdag, 営業日, 稼働日, 実働日, 영업일, 근무일
        """,
    LengthUnit.HOURS: "working hours, work hours, arbeidstimer",
}
_ELAPSED = {
    LengthUnit.MINUTES: "emin, emins, eminute, eminutes, fmin",
    LengthUnit.HOURS: "eh, ehr, ehrs, ehour, ehours, fh, fstd",
    LengthUnit.DAYS: """
        ed, eday, edays, edy, edys, ft, ftag, ftage, fortl tage, fortlaufende tage, kt, kalendertage, kalendertag,
        calendar days, calendar day, cal days, cal day, kalendertagen,
        elapsed days, elapsed day, jours calendaires, jour calendaire, joursé, jé, je,
        días naturales, día natural, días calendario, días corridos, dias corridos, dia corrido, kalenderdager,
        kalenderdag, 暦日
        """,
    LengthUnit.WEEKS: """
        ew, ewk, ewks, eweek, eweeks, elapsed weeks, fw, fwo, fwoche, fwochen, calendar weeks, kalenderwochen
        """,
    LengthUnit.MONTHS: "emo, emos, emon, emons, emonth, emonths, fmon, fmonat, fmonate, calendar months",
}
_YEARS = "y, yr, yrs, year, years, jahr, jahre, jahren, an, ans, année, années, año, años, ano, anos, år, 年, 年間, 년"
_QUARTERS = "quarter, quarters, quartal, quartale, trimestre, trimestres, kvartal, kvartaler, 四半期, 분기"
_EFFORT_YEARS = "py, person-years, person-year, person years, man-years, personenjahre, årsverk, 人年"
_TABLES = (_PLAIN, None, False), (_EFFORT, True, False), (_WORKING, False, False), (_ELAPSED, False, True)
_YEAR_MONTHS, _QUARTER_MONTHS = Decimal(12), Decimal(3)


def _said() -> dict[str, tuple[UnitWord, ...]]:
    said: dict[str, tuple[UnitWord, ...]] = {
        word: (UnitWord(unit, is_effort, is_elapsed),)
        for tables, is_effort, is_elapsed in _TABLES
        for unit, table in tables.items()
        for word in words(table)
    }
    for table, is_effort, months in (
        (_YEARS, None, _YEAR_MONTHS),
        (_QUARTERS, None, _QUARTER_MONTHS),
        (_EFFORT_YEARS, True, _YEAR_MONTHS),
    ):
        said |= {word: (UnitWord(LengthUnit.MONTHS, is_effort, times=months),) for word in words(table)}
    said["m"] = (UnitWord(LengthUnit.MONTHS), UnitWord(LengthUnit.MINUTES))
    said["t"] = (UnitWord(LengthUnit.DAYS), UnitWord(LengthUnit.HOURS))  # Tage in German, timer in Norwegian
    return said


_UNITS = _said()


def units_of(word: str) -> tuple[UnitWord, ...]:
    """Return what a word for a unit can mean, the likeliest first; nothing if it is none."""
    return _UNITS.get(key(word).strip("()[] -"), ())
