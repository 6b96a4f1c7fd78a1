"""Values: what the text, number or date in a project manager's cell says, in the spellings of seven languages."""
