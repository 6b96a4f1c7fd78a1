"""Public instance sets: each file reads one, writes it as a program, reads the plan back and verifies it."""
