"""Checking a work situation by the law of its day, without a case."""
