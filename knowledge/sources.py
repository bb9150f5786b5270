"""The provisions and amounts that the rules cite, read once from their YAML files, and our sentences on them."""

from pathlib import Path

from engine.paraphrases import Paraphrases
from engine.provisions import Sources, read_sources

_HERE = Path(__file__).parent

PARAPHRASES = Paraphrases(_HERE / "paraphrases")
SOURCES: Sources = read_sources(_HERE / "sources.yaml", _HERE / "amounts.yaml", PARAPHRASES.told)
