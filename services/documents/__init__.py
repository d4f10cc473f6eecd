"""Papers: plain content built from a case and a reader's profile, and one renderer to PDF."""
