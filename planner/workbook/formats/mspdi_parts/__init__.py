"""Parts of the reader of Microsoft Project XML."""
