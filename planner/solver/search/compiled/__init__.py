"""The search compiled to machine code: arrays in, arrays out; `door.py` is the only way in from the rest."""
