"""Turn a program into a plan. The only package that knows OR-Tools."""
