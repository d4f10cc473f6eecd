"""The shapes of a pack's files: the one place that says which keys there are and what they hold."""
