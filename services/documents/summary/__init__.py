"""The parts of the case summary."""
