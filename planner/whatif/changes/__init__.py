"""Changes: single edits of a program, one frozen dataclass per kind."""
