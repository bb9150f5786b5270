"""Benchmarks of the engine: paired runs against its peers, never between runs that did different work."""
