"""The provisions and amounts that the rules cite, read once from their YAML files."""

from pathlib import Path

from engine.provisions import Sources, read_sources

_HERE = Path(__file__).parent

SOURCES: Sources = read_sources(_HERE / "sources.yaml", _HERE / "amounts.yaml")
