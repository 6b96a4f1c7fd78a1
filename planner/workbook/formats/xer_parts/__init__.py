"""Parts of the reader of Primavera P6 text exports."""
