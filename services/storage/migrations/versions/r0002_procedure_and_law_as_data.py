"""Overrides of findings, versions of the pack, moved days, questions about an inspection."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Overrides of findings, versions of the pack, moved days, questions about an inspection."""
    op.create_table(
        "moved_day",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("works", sa.Boolean(), nullable=True),
        sa.Column("decree", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moved_day")),
    )
    op.create_table(
        "pack_version",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("pack", sa.String(), nullable=False),
        sa.Column("release", sa.String(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("adopted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pack_version")),
        sa.UniqueConstraint("release", name=op.f("uq_pack_version_release")),
    )
    op.create_table(
        "finding_override",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("finding", sa.String(), nullable=True),
        sa.Column("work_id", sa.Uuid(), nullable=True),
        sa.Column("decision", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["case_file.id"],
            name=op.f("fk_finding_override_case_id_case_file"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding_override")),
    )
    op.create_index(
        op.f("ix_finding_override_case_id"), "finding_override", ["case_id"], unique=False
    )
    op.add_column(
        "case_finding", sa.Column("decision", sa.String(), server_default="", nullable=False)
    )
    op.add_column(
        "case_finding", sa.Column("missing", sa.String(), server_default="", nullable=False)
    )
    op.add_column("schooling", sa.Column("basic_finished", sa.Boolean(), nullable=True))
    op.add_column("office", sa.Column("law_options", sa.String(), nullable=True))
    op.add_column("office", sa.Column("law_options_reason", sa.String(), nullable=True))
    op.add_column("intake_event", sa.Column("inspection_kind", sa.String(), nullable=True))
    op.add_column("intake_event", sa.Column("announced", sa.Boolean(), nullable=True))
    op.add_column("intake_event", sa.Column("approval_reference", sa.String(), nullable=True))
    op.add_column("intake_event", sa.Column("extreme_hazard", sa.Boolean(), nullable=True))
    op.add_column("intake_event", sa.Column("remote_site", sa.Boolean(), nullable=True))
    op.add_column("intake_event", sa.Column("small_enterprise", sa.Boolean(), nullable=True))
    op.add_column("intake_event", sa.Column("mass_threat", sa.Boolean(), nullable=True))
    op.add_column("intake_event", sa.Column("official_alleged", sa.Boolean(), nullable=True))
    op.add_column("family_member", sa.Column("departure_notified", sa.Boolean(), nullable=True))
    op.add_column("child", sa.Column("registered_own_name", sa.Boolean(), nullable=True))
    op.add_column("nrm_screening", sa.Column("means", sa.String(), nullable=True))
    op.drop_column("office", "pack_version")


def downgrade() -> None:
    """Take it back."""
    op.drop_column("child", "registered_own_name")
    op.add_column(
        "office", sa.Column("pack_version", sa.String(), server_default="", nullable=False)
    )
    op.drop_column("nrm_screening", "means")
    op.drop_column("family_member", "departure_notified")
    op.drop_column("intake_event", "official_alleged")
    op.drop_column("intake_event", "mass_threat")
    op.drop_column("intake_event", "small_enterprise")
    op.drop_column("intake_event", "remote_site")
    op.drop_column("intake_event", "extreme_hazard")
    op.drop_column("intake_event", "approval_reference")
    op.drop_column("intake_event", "announced")
    op.drop_column("intake_event", "inspection_kind")
    op.drop_column("office", "law_options_reason")
    op.drop_column("office", "law_options")
    op.drop_column("schooling", "basic_finished")
    op.drop_column("case_finding", "missing")
    op.drop_column("case_finding", "decision")
    op.drop_index(op.f("ix_finding_override_case_id"), table_name="finding_override")
    op.drop_table("finding_override")
    op.drop_table("pack_version")
    op.drop_table("moved_day")
