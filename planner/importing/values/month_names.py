"""Month names and weekdays, with their abbreviations, in the languages of project managers."""

from planner.importing.values.plain import key, words

_MONTHS = (
    "january, jan, januar, jänner, jän, jaenner, janvier, janv, enero, ene, janeiro",
    "february, feb, februar, feber, febr, février, fevrier, févr, fév, fev, febrero, fevereiro",
    "march, mar, märz, maerz, mär, mrz, mars, marzo, março",
    "april, apr, avril, avr, abril, abr",
    "may, mai, mayo, maio",
    "june, jun, juni, juin, junio, junho",
    "july, jul, juli, juillet, juil, julio, julho",
    "august, aug, août, aou, agosto, ago",
    "september, sep, sept, septembre, septiembre, setiembre, setembro, set",
    "october, oct, oktober, okt, octobre, octubre, outubro, out",
    "november, nov, novembre, noviembre, novembro",
    "december, dec, dezember, dez, décembre, déc, diciembre, dic, dezembro, desember, des",
)
_WEEKDAYS = (
    "monday, mon, montag, mo, lundi, lun, lunes, segunda, segunda-feira, seg, mandag, man, "
    "月, 月曜, 月曜日, 월, 월요일",
    "tuesday, tue, tues, dienstag, di, mardi, mar, martes, terça, terça-feira, ter, tirsdag, tir, tirs, "
    "火, 火曜, 火曜日, 화, 화요일",
    "wednesday, wed, mittwoch, mi, mercredi, mer, miércoles, mié, quarta, quarta-feira, "
    "qua, onsdag, ons, 水, 水曜, 水曜日, 수, 수요일",
    "thursday, thu, thur, thurs, donnerstag, do, jeudi, jeu, jueves, jue, "
    "quinta, quinta-feira, qui, torsdag, tor, tors, "
    "木, 木曜, 木曜日, 목, 목요일",
    "friday, fri, freitag, fr, vendredi, ven, viernes, vie, sexta, sexta-feira, sex, fredag, fre, "
    "金, 金曜, 金曜日, 금, 금요일",
    "saturday, sat, samstag, sonnabend, sa, samedi, sam, sábado, sáb, lørdag, lør, 土, 土曜, 土曜日, 토, 토요일",
    "sunday, sun, sonntag, so, dimanche, dim, domingo, dom, søndag, søn, 日, 日曜, 日曜日, 일, 일요일",
)
_MONTH_OF = {word: number for number, table in enumerate(_MONTHS, start=1) for word in words(table)}
_WEEKDAY_OF = {word: number for number, table in enumerate(_WEEKDAYS) for word in words(table)}


def month_of(word: str) -> int | None:
    """Return 1 to 12 for the name of a month or its abbreviation: `März`, `janv.`, `ene`, `set`."""
    return _MONTH_OF.get(key(word))


def weekday_of(word: str) -> int | None:
    """Return 0 for Monday to 6 for Sunday: `Mon`, `Di.`, `mié`, `木`."""
    return _WEEKDAY_OF.get(key(word))
