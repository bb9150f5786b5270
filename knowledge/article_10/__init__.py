"""Article 10 of the Aliens Act: who may join whom, in the article's own order."""
