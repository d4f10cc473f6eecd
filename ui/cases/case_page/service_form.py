"""The form of a service: planned, begun, ended with its result; prefilled from a measure."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from services.care import CareView, ServiceView
from services.referrals.rows import ReferralRow
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody, LinkField
from ui.cases.case_page.referral_words import title
from ui.i18n import translate


def service_editor(
    ctx: CaseContext,
    view: CareView,
    service: ServiceView | None,
    measure_id: UUID | None = None,
) -> Editor:
    """Plan a service (for a measure of the plan), or say how it went."""
    care = ctx.workspace.care

    def save(values: dict[str, Any], version: int) -> UUID:
        if service is None:
            return care.plan_service(ctx.case_id, values)
        care.change_service(service.id, values, version)
        return service.id

    new = translate("service_form", "Service for the child")
    return Editor(
        ctx,
        _key(service, measure_id),
        ctx.code("service", service.values["service"]) if service else new,
        FormBody(ctx, "service_given", links=_links(ctx, view)),
        save,
        base=service.values if service else _start(ctx, measure_id),
        version=service.version if service else 0,
        intro=translate(
            "service_form",
            "What is only planned has no first day yet. Not given, refused or without a provider:"
            " say why.",
        ),
    )


def _key(service: ServiceView | None, measure_id: UUID | None) -> str:
    if service is not None:
        return f"service_given:{service.id}"
    return f"service_given:{measure_id}:measure" if measure_id else "service_given:new"


def _start(ctx: CaseContext, measure_id: UUID | None) -> Mapping[str, Any]:
    return ctx.workspace.care.service_for_measure(measure_id) if measure_id else {}


def _links(ctx: CaseContext, view: CareView) -> Sequence[LinkField]:
    """The measures and referrals a service can belong to; without any the field is not shown."""
    measures = {measure.id: measure.action for measure in view.measures}
    for service in view.services:
        if service.measure_id is not None:
            measures.setdefault(service.measure_id, service.measure)
    referrals = [(row.id, title(ctx, row)) for row in _sent(ctx)]
    links = (
        LinkField("measure_id", translate("service_form", "Measure"), list(measures.items())),
        LinkField("referral_id", translate("service_form", "Referral"), referrals),
    )
    return [link for link in links if link.options]


def _sent(ctx: CaseContext) -> list[ReferralRow]:
    rows = ctx.workspace.referrals.of_case(ctx.case_id)
    return [row for row in rows if row.sent_at is not None]
