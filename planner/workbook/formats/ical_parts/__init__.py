"""Parts of the reader of calendars of appointments."""
