"""Sealed cases: the page about their vault, and the way in and out."""
