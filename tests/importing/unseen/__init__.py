"""Workbooks of a second examiner: made and marked without the reader's code, and before it read any of them.

Same form as `tests.importing.sent`; the first reading is in the README, the reader was mended with them since.
"""

from tests.importing.sent import SentWorkbook
from tests.importing.unseen import (
    asana_tasks,
    bauzeitenplan,
    congreso,
    critical_chain,
    einsatzplanung,
    jira_issues,
    kyuuka_yotei,
    monday_board,
    orcamento_rede,
    plan_de_charge,
    ressursbehov,
    steering_pack,
    study_timeline,
    yeonghwa,
)

UNSEEN = tuple(
    SentWorkbook(module.write, module.MARKS)
    for module in (
        study_timeline,
        steering_pack,
        critical_chain,
        monday_board,
        jira_issues,
        asana_tasks,
        bauzeitenplan,
        einsatzplanung,
        plan_de_charge,
        congreso,
        orcamento_rede,
        ressursbehov,
        kyuuka_yotei,
        yeonghwa,
    )
)
