"""The end of the journal in the last verified backup is kept too, for the day of a restore."""

from models.vault import BackupRun
from services.storage.audit import Head
from services.trail import heads


def test_the_end_in_the_last_good_backup_is_kept_at_closing(office, clock):
    workspace = office.open()
    good, bad = Head(5, "a" * 64), Head(9, "b" * 64)
    with workspace.db.write("backup_saved") as session:
        session.add(BackupRun(made_at=clock.now, reason="DAILY", audit_head=heads.written(good)))
        clock.forward(hours=1)
        session.add(
            BackupRun(
                made_at=clock.now,
                reason="DAILY",
                audit_head=heads.written(bad),
                failure="disk_full",
            )
        )
    workspace.close()
    known = heads.known(workspace.vault.vault_id)
    assert known.backup == good
    assert known.head is not None
