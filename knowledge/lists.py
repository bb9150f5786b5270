"""Closed lists that the law or its practice draws up."""

UNION_STATES = (
    *("AT", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE"),
    *("IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
)
"""Member states of the Union other than Belgium, whose citizens' families Article 40bis governs."""

AGREEMENT_STATES = ("BA", "DZ", "HR", "MA", "ME", "MK", "RS", "TN", "TR")
"""States with a bilateral labour agreement, as a secondary source lists them; the agreements were not read."""

ACCEPTED_CAUSES = (
    "state_not_recognised",
    "authorities_not_functioning",
    "authorities_unreachable",
    "authorities_no_longer_exist",
    "records_destroyed",
    "contact_unsafe",
)
"""Why a paper cannot be had, as the circular of 17 June 2009 accepts it."""

PROOFS_OF_DESCENT = ("unhcr_family_card", "school_report", "affidavit", "national_identity_card")
PROOFS_OF_MARRIAGE = (
    "religious_marriage_certificate",
    "unhcr_family_card",
    "photographs",
    "affidavit",
    "national_identity_card",
)
PROOFS_OF_PARTNERSHIP = ("unhcr_family_card", "photographs", "affidavit", "national_identity_card")
"""Other proofs of a tie; none of the lists is closed in law."""

LEGALISED = (
    "birth_certificate",
    "marriage_certificate",
    "registered_partnership_certificate",
    "sole_custody_judgment",
    "criminal_record_extract",
)
"""Acts of authorities, whose form Art. 30 of the Code of Private International Law governs."""
