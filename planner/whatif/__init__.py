"""What if: scenarios as named lists of changes on a base program, planned and compared."""
