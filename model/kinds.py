"""What the data files tell of a number in a word: its dimension, and how sure it is."""

from __future__ import annotations

from typing import Literal

Dimension = Literal["money", "fraction", "ratio", "years"]
Confidence = Literal["known", "reported", "assumed", "derived"]
