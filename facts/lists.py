"""Closed lists that both the facts and the rules name."""

EQUALLED_COUNTRIES = ("DE", "DK", "FI", "GB", "IS", "NO", "SE")
"""States whose registered partnerships count as marriage: Royal Decree of 17 May 2007, Art. 12."""
