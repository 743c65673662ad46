"""Wordings in which one verb of change serves two things of different kinds: whether the second amount is a change too or
what it is to be, is open ("Nvidia rises 20% and the margin 10%")."""

from __future__ import annotations

WORDINGS_OF_SHARED_VERBS = ()
