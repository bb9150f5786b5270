"""The law: one module per provision, sources, dated amounts, wording."""

__version__ = "0.1.0"
