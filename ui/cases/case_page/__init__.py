"""The page of one case: header, tabs and the forms of its steps."""
