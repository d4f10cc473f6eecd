"""Sittings of the Children's Affairs Commission."""
