"""The constraint model of a whole program: decisions, one constraint file for each family of rules, and the goals."""
