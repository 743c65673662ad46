"""The replacements for how long something has been so, how long it took, and what does not come to pass, before the words
of a text are read: none of these is the payback, or the value that holds."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_TIMES = (
    # "Nvidia augmente ses ventes de moitié": half as much again.
    Rewrite(
        ("de moitie",),
        Late(
            r"(?<!marge )(?<![a-z])((?:augment|accroi|accru|gonfl|grossi|progress|grimp|relev|hauss|bondi|mont)[a-z]*"
            r"[^,.;?\d]{0,40} (?:de|d'))( moitie)(?![a-z])(?! (?:moins|du))"
        ),
        r"\1   50 %",
    ),
    # "Le besoin est couvert à 60 %", "the need is 60% covered".
    Rewrite(
        ("couvert", "covered"),
        Late(
            r"(?<![a-z])(?:le )?(?:besoin|revenu requis|revenus requis) (?:est|sont|serait|seraient) couverts? (?:a|pour)"
            r"(?: seulement| moins de)?(?= (?:\d|moitie))"
        ),
        "couverture",
    ),
    # "Quick check before the memo goes out. …", "The old memo is out of date. …".
    Rewrite((" out. ", " out of date"), Late(r"(?<=[a-z] )(?:goes|go|went|is|are) out(?: of date)?(?=[.!;] )"), ""),
)
