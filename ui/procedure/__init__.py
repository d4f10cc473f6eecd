"""Procedure and law: the pathway of the pack as a drawing, and its sources."""
