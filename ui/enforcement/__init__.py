"""The page Enforcement: what waits across the cases."""
