"""Raids, calls and lists: how a child comes to notice."""
