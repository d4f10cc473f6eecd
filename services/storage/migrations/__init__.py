"""The revisions of the schema, known without loading Alembic."""

REVISIONS = ("0001", "0002", "0003")
"""Every revision, oldest first; a new file under ``versions`` is added here too."""

HEAD = REVISIONS[-1]
