"""The print page: look at a paper, see what its reader will not learn, print or save it."""
