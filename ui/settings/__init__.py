"""Language, look, office, backup and what the program is."""
