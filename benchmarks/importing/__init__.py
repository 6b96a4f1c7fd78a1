"""How well foreign workbooks are understood, against marks that people made."""
