"""What a program manager talks about: tasks, people, money, plans. No solver, no files, no screen."""
