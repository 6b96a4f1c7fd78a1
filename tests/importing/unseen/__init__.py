"""Workbooks of a second examiner: made and marked without the reader's code, and before it read any of them.

Same form as `tests.importing.sent`; kept to measure, not to mend the reader with.
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
