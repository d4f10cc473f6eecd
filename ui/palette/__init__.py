"""The command palette: every action, page and case by name."""
