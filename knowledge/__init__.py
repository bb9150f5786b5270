"""The law: one module per provision, sources, dated amounts, wording."""
