"""The replacements for a sentence that names the subject and the next that says its value, and for questions that end with
what they ask, before the words of a text are read."""

from __future__ import annotations

REWRITES_OF_PAIRS = ()
