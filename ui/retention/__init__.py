"""Keeping and erasing: what is due, what is held, what waits, what lies in the bin."""
