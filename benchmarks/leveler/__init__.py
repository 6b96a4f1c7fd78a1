"""Leveler: the priority rule of office planning tools, least slack first; a task once placed is never moved."""
