"""Mapping: what the columns of a table mean and what its rows are, by their titles and by what they hold."""
