"""Workbooks of an examiner: made and marked by somebody who had not seen how the reader works.

Same form as `tests.importing.sent`; what the reader makes of them says more of layouts that nobody has looked at.
"""

from tests.importing.examined import (
    bemanning,
    budget_tracker,
    cronograma_fisico,
    dias_por_persona,
    feuille_de_route,
    fiscal_loading,
    gantt_template,
    kadai_kanri,
    mehrprojekt,
    p6_layout,
    portfolio_pack,
    raci_semaines,
    releaseplan,
    smartsheet,
    sprint_capacity,
    wbs_korean,
)
from tests.importing.sent import SentWorkbook

EXAMINED = tuple(
    SentWorkbook(module.write, module.MARKS)
    for module in (
        budget_tracker,
        fiscal_loading,
        gantt_template,
        p6_layout,
        portfolio_pack,
        smartsheet,
        sprint_capacity,
        mehrprojekt,
        releaseplan,
        feuille_de_route,
        raci_semaines,
        dias_por_persona,
        cronograma_fisico,
        bemanning,
        kadai_kanri,
        wbs_korean,
    )
)
