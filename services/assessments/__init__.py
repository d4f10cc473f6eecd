"""Assessments of need: begun, filled in domain by domain, finished, revised, or put off."""

from services.assessments.service import Assessments
from services.assessments.views import AssessmentView, DomainView

__all__ = ["AssessmentView", "Assessments", "DomainView"]
