"""Wordings of what a sentence says back to the figure before it ("Nvidia 60B? Less."), and of people and things that it
names beside it ("I'm ex-Apple. Gap?", "my friend at Google says 60B")."""

from __future__ import annotations

WORDINGS_OF_RETORTS = ()
