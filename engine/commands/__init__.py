"""The commands of ``article10``, one module for each kind of person: who assesses, who explains, who audits, who writes
rules."""
