"""Dates and names in the project managers' own sheets: planned one project at a time, everyone free for each."""

from datetime import date

from planner.domain.ids import ResourceId, TaskId
from planner.domain.work import AsSent

_SHEETS = """
RD-050 2026-11-09 2026-11-26 galli, test lab
RD-060 2026-11-16 2027-01-04 rinaldi
RD-070 2026-12-08 2027-01-26 ferrante, colombo
RD-075 2026-11-27 2027-01-13 ferrante, rinaldi
RD-080 2026-11-12 2026-12-07 vogel
RD-090 2026-12-08 2026-12-21 vogel
RD-095 2026-12-22 2027-01-14
RD-100 2027-01-15 2027-02-01 vogel, steiner
RD-110 2026-12-07 2027-02-08 steiner
RD-115 2027-01-22 2027-02-26 steiner
RD-120 2027-02-02 2027-03-19 steiner
RD-125 2027-02-16 2027-03-19 steiner
RD-130 2026-11-23 2027-02-08 aigner
RD-140 2027-01-13 2027-03-30 aigner
RD-150 2027-01-20 2027-02-04 villa
RD-160 2027-02-05 2027-02-22 ferrante, vogel, rinaldi
RD-170 2027-02-23 2027-03-22 okafor, test lab
RD-180 2027-03-22 2027-03-22
RD-190 2027-03-05 2027-05-14
RD-195 2027-03-05 2027-04-30 villa, ferrante
RD-200 2027-02-23 2027-04-06
RD-210 2027-05-17 2027-05-26 ferrante, okafor
RD-220 2027-05-27 2027-06-11
RD-230 2027-02-23 2027-03-12 okafor, test lab
RD-240 2027-05-27 2027-07-14 okafor
RD-250 2027-02-23 2027-03-16 okafor
RD-260 2027-05-27 2027-06-11 werner, ferrante
RD-270 2027-06-14 2027-07-09 okafor, aigner
RD-280 2027-03-31 2027-05-31 steiner, aigner
RD-290 2027-05-21 2027-06-03 aigner
RD-300 2027-03-23 2027-04-26 werner, vogel
RD-310 2027-03-23 2027-05-06 werner
RD-320 2027-06-14 2027-06-23 werner, okafor
RD-330 2027-07-14 2027-07-14
RD-340 2027-07-15 2027-08-18 werner
RD-350 2027-06-14 2027-07-01 ferrante, steiner
DES-040 2026-11-02 2026-12-17 marchetti
DES-050 2026-11-23 2026-12-18 marchetti
DES-060 2026-11-09 2026-12-03 conti
DES-070 2026-12-04 2027-01-26 conti
DES-080 2027-01-27 2027-02-02 conti
DES-090 2027-02-03 2027-02-26 conti
DES-100 2027-03-01 2027-03-05 conti
DES-110 2027-02-26 2027-02-26
DES-120 2027-05-27 2027-06-07 marchetti
DES-130 2027-02-23 2027-04-02 lindner, test lab
DES-140 2027-03-09 2027-04-12 lindner, bianchi
DES-150 2027-03-05 2027-04-30 marchetti
DES-160 2026-12-21 2027-01-15 marchetti
MKT-020 2026-10-19 2026-11-26 hartl
MKT-030 2026-11-02 2027-01-07
MKT-040 2026-11-27 2026-12-18 bianchi
MKT-050 2026-12-21 2027-02-10 hartl, bianchi
MKT-060 2027-03-04 2027-03-19 hartl
MKT-070 2027-01-18 2027-02-04 schuster, bianchi
MKT-080 2027-06-02 2027-06-17 bianchi
MKT-090 2027-05-27 2027-07-07 bianchi
MKT-100 2027-03-01 2027-05-04 schuster, bianchi
MKT-110 2027-03-23 2027-05-18 greco
MKT-120 2027-06-18 2027-07-01 bianchi, greco
MKT-130 2027-07-14 2027-07-15 greco, hartl, marchetti
MKT-140 2026-11-16 2026-12-03 greco
MKT-150 2027-06-01 2027-06-28 greco
MKT-160 2027-09-08 2027-09-10 greco, warehouse
MKT-170 2027-09-10 2027-09-10
MKT-175 2027-09-13 2027-09-17 greco, hartl, kolb
MKT-180 2027-06-08 2027-07-21 bianchi, schuster
MKT-190 2027-08-02 2027-08-02
SAL-020 2026-11-09 2026-12-11 petersen
SAL-030 2027-01-18 2027-02-02 kolb, bianchi
SAL-040 2027-02-03 2027-03-12 kolb
SAL-050 2027-02-03 2027-03-10 kolb
SAL-060 2027-03-12 2027-04-01 petersen
SAL-070 2027-04-01 2027-04-01
SAL-080 2027-04-02 2027-04-23 kolb
SAL-090 2027-04-02 2027-04-19 petersen, kolb
SAL-100 2027-03-23 2027-04-14 baumann, bianchi
SAL-110 2027-06-14 2027-06-17 baumann, serra
SAL-120 2027-04-19 2027-04-19
SAL-130 2027-06-08 2027-07-12
SAL-140 2027-08-16 2027-09-03 kolb, baumann
DIS-010 2026-11-02 2026-11-25 mayr
DIS-030 2026-11-26 2026-12-15 villa, mayr
DIS-040 2027-01-29 2027-03-22 villa
DIS-050 2027-04-20 2027-07-12
DIS-060 2027-03-23 2027-04-12 mayr
DIS-070 2027-05-07 2027-06-07 mayr
DIS-080 2027-03-15 2027-04-12 schuster, mayr
DIS-090 2026-12-16 2027-01-22
DIS-100 2027-04-13 2027-04-28 mayr, baumann
DIS-110 2027-04-13 2027-05-17
DIS-120 2027-07-09 2027-07-29 werner, villa
DIS-130 2027-07-19 2027-07-22 mayr, warehouse
DIS-140 2027-07-30 2027-08-09 mayr, warehouse
DIS-150 2027-08-09 2027-08-09
"""
"""Task, first day, last day, names."""


def _line(text: str) -> tuple[TaskId, AsSent]:
    task, first, last, *names = text.split(maxsplit=3)
    people = tuple(ResourceId(name.strip()) for name in ",".join(names).split(",") if name.strip())
    return TaskId(task), AsSent(first=date.fromisoformat(first), last=date.fromisoformat(last), resources=people)


AS_SENT = dict(_line(line) for line in _SHEETS.strip().splitlines())
