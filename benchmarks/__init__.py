"""Benchmarks: every figure that README or docs quote is printed by a module of this package."""
