"""The review of the plan as sent, as a workbook (`workbook.write_as_sent`) and as JSON (`document.as_sent_json`)."""
