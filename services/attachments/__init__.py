"""Pictures and scanned papers of a case, made anew by a child process before they are kept.

Empty on purpose: the child process imports this package, and must stay small.
"""
