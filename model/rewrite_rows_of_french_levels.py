"""The replacements for levels and changes as the French press tells them, before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_FRENCH_LEVELS = (
    # "deux fois moins de ventes pour Nvidia".
    Rewrite(
        ("fois moins de ", "fois plus de "),
        Late(r"(?<=fois )(moins|plus) de (?:ventes|revenus?|chiffre d'affaires|ca)(?: ia)?(?= (?:pour|chez|a) [a-z])"),
        r"\1",
    ),
)
