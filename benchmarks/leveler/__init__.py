"""Leveler: the priority rule of office planning tools, minimum slack first; a task once placed is never moved."""
