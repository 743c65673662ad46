"""The replacements for the names of a result that a question asks for in few words ("facility bill if Nvidia sells 120B?",
"grand total for chips at 70B and energy at 60B?", "capex injustifié"), before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_BILLS = (
    # "What's the difference between required and actual?", "la différence entre le requis et le réel".
    Rewrite(
        (" between ", " entre "),
        Late(
            r"(?<![a-z])(?:difference|gap|delta|spread|distance|space) between (?:what(?:'s| is) "
            r"|the )?(?:required|needed) and (?:what(?:'s| is) |the )?(?:actual(?:ly earned)?|earned"
            r"|real)(?! revenue)(?![a-z])"
        ),
        lambda found: "ecart" if " entre " in found[0] else "gap",
    ),
    # "Ça coûte combien en énergie si Nvidia progresse de 20 % ?"
    Rewrite(("coute combien en ",), Late(r"(?<![a-z])coute combien en (energie|electricite)"), r"combien coute l'\1"),
)
