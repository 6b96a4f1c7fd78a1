"""Tests of the benchmarks: readers, rules and the runner, on instances written for them."""
