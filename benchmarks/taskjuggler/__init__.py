"""TaskJuggler 3 on a program: written as its project, scheduled by its command `tj3`, read back from its report."""
