"""Charts of a plan that need no screen: what to draw, and the Altair specification of it."""
