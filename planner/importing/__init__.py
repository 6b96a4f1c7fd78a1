"""Project managers' own workbooks, in whatever layout: what they mean, what must be asked, and the program in them."""
