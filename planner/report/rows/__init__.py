"""What the sheets say, as typed rows: from program and plan, before anything is drawn."""
