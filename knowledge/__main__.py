"""The command ``article10``."""

import gc
import sys

OBJECTS_BEFORE_SEARCH = 200_000
"""How many objects a run makes before Python looks for garbage among them; an ordinary case makes fewer."""
STOPPED = 130


def main() -> None:
    """Run the command and leave with its exit status."""
    try:
        gc.set_threshold(OBJECTS_BEFORE_SEARCH)
        from engine.shell import run
        from knowledge.offered import BASE

        status = run(BASE)
        gc.freeze()  # nothing is searched for garbage at the end
    except KeyboardInterrupt:  # before there are words in any language
        print("article10: Ctrl-C", file=sys.stderr)
        status = STOPPED
    sys.exit(status)


if __name__ == "__main__":
    main()
