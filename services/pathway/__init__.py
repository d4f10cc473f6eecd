"""The pathway of a case: facts, deadlines, the state of each step, and the cache of it."""
