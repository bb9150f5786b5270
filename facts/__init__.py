"""The words: what can be said about a case, and the case file."""
