"""The replacements for what a sentence says back to the one before it: another question in its place, "X pareil", how a gap
that was told closes, what is needed beside what is there."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite, in_place

_RESULT = r"(?:gap|coverage|required revenue|shortfall|hole|surplus|data center cost|capex)"
_RESULTAT = r"(?:ecart|trou|couverture|revenu requis|capex)"

_COMPARES = Late(r"\b(?:vs|versus|or|against|compar\w+|and)\b")


def _both_margins(found: re.Match[str]) -> str:
    """One margin for both layers; in a comparison it is one for both sides."""
    if _COMPARES.search(found.string):
        return found[0]
    return f"both margins {found['size'] or found['ahead'] or found['behind'] or found['last']}"


REWRITES_OF_RETORTS = (
    # "What's the gap? No wait, coverage.", "Quel est l'ecart ? Pardon, la couverture."
    Rewrite(
        ("what's ", "what is ", "whats "),
        Late(
            rf"\A(?P<asks>\W*what(?:'s| is|s) (?:the )?){_RESULT}\? ?(?:no,? wait|wait,? no|wait|no|sorry|oops"
            rf"|i mean|i meant|or rather)"
            rf"[,.:]? (?:no[,.]? )?(?:the )?(?P<instead>{_RESULT})(?=\W*\Z)"
        ),
        lambda found: f"{found['asks']}{found['instead']}",
    ),
    Rewrite(
        ("quel est ", "quelle est "),
        Late(
            rf"\A\W*quel(?:le)? est (?:l'|le |la ){_RESULTAT} ?\? ?(?:pardon|non|je veux dire|enfin|plutot"
            rf"|euh non|oups)[,.:]?"
            rf" (?:l'|le |la )(?P<instead>{_RESULTAT})(?=\W*\Z)"
        ),
        lambda found: f"quel est {found['instead']}",
    ),
    # "Gap's 125B. How does it narrow?", "L'ecart est de 125 Md$ ? Comment il se ferme ?"
    Rewrite(
        ("how does it ", "how would it ", "how can it ", "how could it ", "how will it "),
        Late(r"(?<=[.?!,;] )(?:and |but |so )?how (?:does|would|can|could|will) it (?:close|shrink|narrow)(?=\W*\Z)"),
        "how to close it",
    ),
    Rewrite(
        ("comment il se ", "comment se "),
        Late(
            r"(?<=[.?!,;] )(?:et |mais )?comment (?:il se (?:ferme|reduit|comble|resorbe)|se (?:ferme|reduit"
            r"|comble|resorbe)-t-il)"
            r"(?=\W*\Z)"
        ),
        "comment combler",
    ),
    # "Google doubles, Meta same."
    Rewrite(
        (" same",),
        Late(
            rf"(?P<said>(?:double[ds]?|triple[ds]?|quadruple[ds]?|halve[ds]?"
            rf"|[+-]\d+ ?%)[.,;] )(?P<firm>{COMPANY}),? same(?=\W*\Z)"
        ),
        lambda found: f"{found['said']}{found['firm']} too",
    ),
    # "200B needed and 90B there. Gap?", "Needed 200B, earned 75B."
    Rewrite(
        (" needed", "needed ", "necessaires"),
        Late(
            rf"\A(?P<lead>\W*(?:so |ok |well,? )?)(?:(?P<need>{SUM}) (?:are |is )?(?:needed|necessaires),?(?: and"
            rf"| but| et| mais)?"
            rf" (?:only )?(?P<have>{SUM}) (?:there|in sight|earned|made|real|actual|reels|gagnes)"
            rf"|needed:? (?P<need2>{SUM}),? (?:earned|made|actual|there):? (?P<have2>{SUM}))(?=[,.;?!]|\W*\Z)"
        ),
        lambda found: f"{found['lead']}req {found['need'] or found['need2']}, ai rev {found['have'] or found['have2']}",
    ),
    # "Great coverage. Nvidia 60B.", "merci pour la couverture": of the press.
    Rewrite(
        ("coverage", "couverture"),
        Late(
            r"\A\W*(?:(?:great|good|nice|excellent|superb|fine|loved (?:your|the|this)|thanks? for (?:the|your)"
            r"|thank you for (?:the|your))"
            r" coverage(?: (?:of|on|by|in) [a-z ]{2,30})?|(?:merci pour (?:la|votre|ta)|belle|bonne"
            r"|super) couverture)(?=[.!] )"
        ),
        in_place,
    ),
    # "nvda 60b, noo 70b", "marge 40 nn 30%": a "no" that is drawn out or cut short.
    Rewrite(
        (" noo", " nah", " nn", " nonn", " naa"),
        Late(r"(?<=[\da-z%$]),? (?:no{2,}|na+h{2,}|na{2,}h*|n{2,3}|non{2,}),? (?=\$?\d)"),
        lambda found: ", no, " if len(found[0]) > len(", no, ") - 1 else " no ",
    ),
    # "Margin 50 on both", "marge 40 sur les deux".
    Rewrite(
        (" both", "les deux", "both "),
        Late(
            r"(?<![a-z])margins? (?:of |at )?(?P<size>\d[\d.,]* ?(?:%|percent|pct)?) (?:on|for"
            r"|in) both(?: of (?:them|em))?(?=\W*\Z|,)"
            r"|(?P<ahead>\d[\d.,]* ?(?:%|percent|pct)?) margins? (?:on |for |in )?both(?=\W*\Z|,)"
            r"|(?<![a-z])margins? both (?P<behind>\d[\d.,]* ?%?)(?=\W*\Z|,)"
            r"|(?<![a-z])margin (?P<last>\d[\d.,]* ?%?) both(?=\W*\Z|,)"
        ),
        _both_margins,
    ),
    Rewrite(
        ("les deux",),
        Late(r"(?<![a-z])marges? (?:de |a )?(?P<size>\d[\d.,]* ?%?) (?:sur|pour) les deux(?=\W*\Z|,)"),
        lambda found: f"les deux marges {found['size']}",
    ),
    # "nvda straight up 60b".
    Rewrite((" straight up ",), Late(r"(?<=[a-z]) straight up (?=\$?\d)"), " "),
    # "wait 75b nvda", "lol 75b nvda": what opens it.
    Rewrite(
        ("wait ", "sorry ", "oops ", "lol ", "hmm ", "yo ", "euh ", "nan "),
        Late(r"\A\W*(?:wait|sorry|oops|lol|hmm+|yo|euh|nan),? (?=\$?\d[\d.]* ?(?:b|bn|md|mds|billion|milliards)\b)"),
        in_place,
    ),
)
