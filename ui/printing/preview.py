"""The way from any page to the print page."""

from services.documents.request import PaperRequest
from ui.shell import Shell


def open_preview(shell: Shell, request: PaperRequest) -> None:
    """Show the paper before it is issued."""
    shell.go("print", request=request)
