"""Records of the case file: plain data, no session, no file, no text for a person."""
