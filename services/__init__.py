"""What Kamkor does: the verbs of the application, without a window."""
