"""What the benchmarks ran on: the machine, Python, and the versions of the peers."""

import os
import platform
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

from tests.benchmarks.report import Table

PEERS = ("experta", "clipspy", "durable_rules", "clingo", "zen-engine")


def machine() -> dict[str, str]:
    """The processor, its cores, the system, Python, the version of every peer, and how busy the machine is just now."""
    told = {
        "processor": processor(),
        "cores": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.machine()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
    }
    for peer in PEERS:
        try:
            told[peer] = metadata.version(peer)
        except metadata.PackageNotFoundError:
            told[peer] = "not installed"
    told["load before"] = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "?"
    return told


def processor() -> str:
    """The name of the processor, as the system tells it."""
    told = Path("/proc/cpuinfo")
    if told.exists():
        for line in told.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def machine_table(told: Mapping[str, str]) -> Table:
    """The same as a table."""
    return Table("Where this ran", ("what", "which"), tuple(told.items()))
