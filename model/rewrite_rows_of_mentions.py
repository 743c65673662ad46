"""The replacements for asides that only mention what surrounds the GPUs, before the words of a text are read."""

from __future__ import annotations

REWRITES_OF_MENTIONS = ()
