"""The replacements for questions of what the spending must earn to pay off, whoever is said to earn it: the GPUs, the data
centres, "they"."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_EARNERS = (
    # "If data centers cost 250B what must they earn", "qu'est-ce qu'on doit gagner si les centres coûtent 150 Md$ ?"
    Rewrite(
        (" gagner", " rapporter"),
        Late(
            r"(?<![a-z])(?:combien|que) (?:doit-on|faut-il|doivent-ils|doivent-elles) (?:gagner"
            r"|rapporter)(?=\W*$|[,;?]| si | avec | quand | pour )"
        ),
        "quel revenu requis",
    ),
    # "What needs to be true for the spending to pay off?", "que faudrait-il changer pour que l'IA soit rentable ?"
    Rewrite(
        ("pay off", "pay for itself", "rentable"),
        Late(
            r"(?<![a-z])(?:what (?:needs to|has to|must|would have to|should|would need to) (?:be true|happen"
            r"|change|be changed|go right)"
            r" for (?:the |this |all this |all the |our )?(?:ai |gpu |chip )?(?:spend(?:ing)?|investment|capex"
            r"|ai|bet|build-?out|it|this) to"
            r" (?:pay off|pay for itself)"
            r"|what (?:would|could|will) make (?:the |this |all this |our )?(?:ai |gpu )?(?:spend(?:ing)?"
            r"|investment|capex|ai|it|this) pay off"
            r"|que (?:faut|faudrait|faudra)-il (?:changer|faire|modifier) pour que (?:l'ia|les depenses|ca|cela|tout ca)"
            r" (?:soit|soient|devienne|deviennent) rentables?)"
        ),
        lambda found: "comment combler l'ecart" if found[0].startswith("que") else "what closes the gap",
    ),
)
