"""Sentences and numbers that every face says in the same words."""
