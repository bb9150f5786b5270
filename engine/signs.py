"""The sign that stands beside each status, so that neither colour nor language is its only carrier."""

SIGNS = {
    "eligible": "✓",
    "met": "✓",
    "holds": "✓",
    "exempt": "○",
    "not_applicable": "·",
    "not_eligible": "✗",
    "not_met": "✗",
    "fails": "✗",
    "no_route": "✗",
    "required": "!",
    "undetermined": "?",
    "waits_for_fact": "?",
    "left_to_authority": "§",
    "waits_for_person": "§",
}
INDICATED = "≈"


def sign_of(status: str) -> str:
    """The sign of a status; a dot for what has none."""
    return SIGNS.get(status, "·")
