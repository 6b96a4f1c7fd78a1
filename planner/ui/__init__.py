"""The Streamlit page over the same calls as the command line."""
