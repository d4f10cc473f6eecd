"""What is due today, and by which law."""
