"""The replacements for questions of what the spending must earn to pay off, whoever is said to earn it: the GPUs, the data
centres, "they"."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_SPENT = (
    r"(?:all )?(?:of )?(?:the |these |those |our |its )?(?:gpus|chips|data ?cent(?:er|re)s"
    r"|accelerators|servers"
    r"|processors)"
)
_INVESTI = r"(?:tou(?:s|tes) )?(?:les|ces|nos) (?:gpus?|puces|processeurs|centres de donnees|data ?centers)"
_EARN = r"(?:earn|bring in|generate|produce|make(?: back)?|return|yield|pay back|recoup|gross|take in)(?: back)?"
_RAPPORTER = r"(?:rapporter|generer|gagner|produire|degager|encaisser|faire rentrer)"


def _required(found: re.Match[str]) -> str:
    """The question of what is required, for what Nvidia sells or the sum that is to be paid back, where one is named."""
    if not found["sum"]:
        return "what required revenue"
    owner = "nvidia " if "nvidia's" in found[0] else ""
    return f"what required revenue with {owner}{found['sum']}"


REWRITES_OF_EARNERS = (
    # "How much must the GPUs earn?", "what revenue do all these chips have to bring in?"
    Rewrite(
        (
            "gpus",
            "chips",
            "data center",
            "data centre",
            "datacenter",
            "datacentre",
            "accelerators",
            "servers",
            "processors",
        ),
        Late(
            rf"(?<![a-z])(?:how much(?: (?:ai )?revenue)?|what(?: (?:ai )?revenue)?) (?:(?:must|should"
            rf"|would) (?:nvidia's )?{_SPENT}"
            rf"|(?:do|does|will|have) {_SPENT} (?:have |need |ought )?to) {_EARN}"
            rf"(?: to (?:pay off|pay for themselves|break even|be worth it))?(?![a-z])(?! {COMPANY})"
        ),
        "what required revenue",
    ),
    # "Combien doivent rapporter les GPU ?", "quel revenu les puces doivent-elles générer ?"
    Rewrite(
        ("gpu", "puces", "processeurs", "centres de donnees", "data centers", "datacenters"),
        Late(
            rf"(?<![a-z])(?:combien(?: de revenus?)?|que|quels? revenus?) (?:doivent|devraient|devront)(?:-ils|-elles)?"
            rf" {_RAPPORTER} {_INVESTI}(?![a-z])"
            rf"|(?<![a-z])(?:combien(?: de revenus?)?|quels? revenus?) {_INVESTI} (?:doivent|devraient"
            rf"|devront)(?:-ils|-elles)?"
            rf" {_RAPPORTER}(?![a-z])"
        ),
        "quel revenu requis",
    ),
    # "If data centers cost 250B what must they earn", "qu'est-ce qu'on doit gagner si les centres coûtent 150 Md$ ?"
    Rewrite(
        (" they ",),
        Late(
            rf"(?<![a-z])((?:data ?cent(?:er|re)s?|gpus|chips|capex|spending)(?![a-z])(?:(?!{COMPANY}|startups"
            rf"|hyperscalers|clouds|users)[^?;]){{0,60}} )(?:what"
            r"|how much)(?: revenue)?"
            rf" (?:must|should|do|would) they(?: all)?(?: (?:have|need) to)? {_EARN}(?=\W*$|[,;?])"
        ),
        lambda found: f"{found[1]}; required revenue",
    ),
    Rewrite(
        (" gagner", " rapporter"),
        Late(
            r"(?<![a-z])(?:qu'est-ce qu'|qu'|combien )(?:on|ils|elles|ca|cela) (?:doit|doivent"
            r"|devrait) (?:gagner|rapporter)"
            r"(?=\W*$|[,;?]| si | avec | quand | pour )"
            r"|(?<![a-z])(?:combien|que) (?:doit-on|faut-il|doivent-ils|doivent-elles) (?:gagner|rapporter)"
            r"(?=\W*$|[,;?]| si | avec | quand | pour )"
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
    # "How much does AI have to earn to pay back Nvidia's 50B?", "… to pay back the data centers?": what is required.
    Rewrite(
        ("pay back", "pay off", "pay for", "paying back", "repay", "even with", "even on", "pay nv", "gap with"),
        Late(
            r"(?<![a-z])(?:how much|what) (?:must|does|do|should|will|would) (?:the )?ai (?:(?:have"
            r"|need) to )?(?:earn|make|bring in|generate)"
            r" to (?:pay (?:back|off|for)|repay|break even (?:with|on)|close the gap with) (?:the "
            r"|all (?:the )?|nvidia's |its |our )*"
            rf"(?:(?P<sum>{SUM}(?= data ?cent| (?:of |in )?(?:sales|gpus?|chips)|\W*$))|(?:nvidia|nvda|gpus?"
            rf"|chips|data ?cent(?:er|re)s?"
            r"|spend(?:ing)?|capex|bill|costs?))(?= data ?cent| (?:of |in )?(?:sales|gpus?|chips)|\W*$|[,;?]"
            r"| if | with | at )"
        ),
        _required,
    ),
    Rewrite(
        ("rembourser", "payer", "amortir"),
        Late(
            r"(?<![a-z])combien l'ia doit(?:-elle)? (?:gagner|rapporter|generer) pour (?:rembourser|payer"
            r"|amortir) (?:nvidia|les gpu"
            r"|les puces|les data ?centers|les centres de donnees|les depenses|le capex)(?=\W*$|[,;?]| si | avec )"
        ),
        "quel revenu requis",
    ),
)
