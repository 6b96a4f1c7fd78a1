"""What a plan amounts to: load, money, tardiness and the value of each goal, from dates and raw calendars."""
