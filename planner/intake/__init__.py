"""From files to a program that may be planned: read, find the scenario, apply its changes, review."""
