"""The verbs a sample may use: methods of the services, by the name of the service in the workspace."""

from collections.abc import Mapping

VERBS: frozenset[str] = frozenset(
    {
        "intake.record",
        "records.add",
        "records.change",
        "consents.give",
        "consents.withdraw",
        "safety.add",
        "referrals.draft",
        "referrals.send",
        "referrals.receive",
        "referrals.feedback",
        "referrals.end",
        "referrals.recall",
        "assessments.start",
        "assessments.save",
        "assessments.finish",
        "assessments.postpone",
        "plans.draft",
        "plans.save",
        "plans.add_goal",
        "plans.add_measure",
        "plans.follow_measure",
        "plans.draft_ready",
        "plans.submit",
        "plans.approve",
        "commission.plan_sitting",
        "commission.add_item",
        "commission.recuse",
        "commission.decide",
        "commission.close",
        "nrm.screen",
        "nrm.identify",
        "nrm.refer",
        "nrm.secure",
        "nrm.plan_assistance",
        "acts.record",
    }
)
"""An act of a sample names one of these; its table ``with`` holds the arguments by name."""

VERSIONED: Mapping[str, str] = {"records.change": ""}
"""The verbs that ask for a version, and the table of the record it belongs to (empty: the act names
it): the player loads the record as a form would."""
