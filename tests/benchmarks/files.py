"""Tiny instance files in the formats of the public sets, made up for the tests."""

SM = """\
jobs (incl. supersource/sink ):  4
RESOURCES
  - renewable                 :  2   R
  - nonrenewable              :  0   N
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           4
   4        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     3       2    0
  3      1     2       2    1
  4      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    3    1
************************************************************************
"""

MM = """\
jobs (incl. supersource/sink ):  3
RESOURCES
  - renewable                 :  2   R
  - nonrenewable              :  1   N
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          1           2
   2        2          1           3
   3        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2  N 1
------------------------------------------------------------------------
  1      1     0       0    0    0
  2      1     2       3    0    5
         2     4       0    1    2
  3      1     0       0    0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2  N 1
    7    1    4
************************************************************************
"""

MISTA = """\
2
0
2
small.mm
1
2
small.mm
3
3 -1 -1
"""

RCP = """\
4 2
3 1
0 0 0 2 2 3
3 2 0 1 4
2 2 1
1 4
0 0 0 0
"""

RCMP = """\
2
2
3 1

3 0
1 1
0 0 0 1 1:2
2 2 0 1 1:3
0 0 0 0

3 1
1 0
0 0 0 1 2:2
3 2 0 1 2:3
0 0 0 0
"""

MSPSP = """\
mint = 5;
% maxt = 7;
nActs = 4;
dur = [0,3,2,0];
nSkills = 2;
sreq = [| 0,0,
        | 1,1,
        | 0,2,
        | 0,0, |];
nResources = 3;
mastery = [| true,true,
           | false,true,
           | true,false, |];
nPrecs = 4;
pred = [1,1,2,3];
succ = [2,3,4,4];
"""

IMOPSE = """\
Tasks: 3
====================================
ResourceID \t Salary \t Skills
1\t 10.5\t Q1: 2 \t Q0: 0
2\t 20.0\t Q1: 0
====================================
TaskID \t Duration \t Skill \t Predecessor IDs
1\t 4\t Q1: 0\t
2\t 3\t Q1: 1\t
3\t 2\t Q0: 0\t1\t2
====================================
"""
