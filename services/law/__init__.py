"""What the law says about the recorded facts: findings, rights, and what is not known."""

from services.law.engine import Finding, LawResult, check, law_on

__all__ = ["Finding", "LawResult", "check", "law_on"]
