"""Measurements, each as a ratio against a stated limit taken in the same run."""
