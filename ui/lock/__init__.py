"""Covering the screen, and ending the process that holds the keys."""
