"""Imported first by the command line: what makes the imports after it quicker. `done` ends it."""

import gc
import os

# Imports only allocate: a collection meanwhile finds nothing, and costs a fifth of the start.
gc.disable()
# Pydantic would look through every installed package for plugins, which costs as much as the model's own start.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")


def done() -> None:
    """Collect garbage again, but look no more at what the imports made: it stays."""
    gc.freeze()
    gc.enable()
