"""The replacements for what a French statement rests on or is for ("pour les besoins de l'exercice", "selon la
couverture presse"), for what spending must earn, and for the sides of a comparison without "vs", before the words of a text
are read."""

from __future__ import annotations

REWRITES_OF_FRENCH_GROUNDS = (
)  # fmt: skip
