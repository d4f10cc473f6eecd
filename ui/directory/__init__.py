"""The directory: bodies of the procedure and places of help."""
