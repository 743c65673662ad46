"""The replacements for what energy and facilities add to the cost of the GPUs, before the words of a text are read."""

from __future__ import annotations

import re
from fractions import Fraction

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite, in_place

_FACILITIES = (
    r"(?:energy|power|electricity|facilit(?:y|ies)|buildings)"
    r"(?:(?:, | and |, and )(?:energy|power|facilities|buildings|cooling|land|electricity))*"
)
_CHIPS = r"(?:the |what the )?(?:gpu|chip|nvidia)s?(?: (?:bill|costs?|spend(?:ing)?|outlay|purchase price|price))?"
_ENERGIE = r"(?:l'energie|l'electricite|les batiments|le courant)(?: et (?:l'energie|l'electricite|les batiments))?"

_SHARES = {"half": Fraction(1, 2), "a half": Fraction(1, 2), "la moitie": Fraction(1, 2)}
_SHARES |= {"two thirds": Fraction(2, 3), "les deux tiers": Fraction(2, 3)}


def _ratio_of_share(found: re.Match[str]) -> str:
    """ "facility ratio 3/2" for GPUs that are 40 % of what is paid."""
    share = found["share"]
    part = _SHARES.get(share) or Fraction(share.rstrip(" %").replace(",", ".")) / 100
    return f"facility ratio {1 / part - 1}"


_FACILITIES_AHEAD = Late(
    r"(?:facilit(?:y|ies)|energy|power|buildings?|land|cooling|installations?)(?: costs?| bills?)?$"
)

REWRITES_OF_ENERGY = (
    # "The ratio of facilities to chips is 0.9 to 1".
    Rewrite(
        (" to 1",),
        Late(rf"(?<![a-z])(ratio of {_FACILITIES} to {_CHIPS} (?:is|at|of|=|:) ?\d(?:\.\d+)?) to 1(?![\d.%])"),
        r"\1     ",
    ),
    # "Energy and facilities only add 60% on top of the chips": of what the GPUs cost.
    Rewrite(
        (" add ", " adds "),
        Late(
            rf"(?<![a-z])(?P<what>{_FACILITIES}|data ?cent(?:er|re)s?(?= adds? [\d.,]+ ?% to the (?:gpu|chip)))"
            r" (?:would |will |only |just |merely )*adds? (?:only |just |another |about |around |an extra |roughly )*"
            rf"(?P<size>\d[\d.,]* ?%)(?: (?:on top(?: of {_CHIPS})?|to {_CHIPS})(?![a-z])|(?! (?:more|to)(?![a-z])))"
        ),
        lambda found: in_place(found, what="energy", size=found["size"]),
    ),
    # "Plus 80% for energy and buildings", "il faut ajouter 60 % pour l'énergie", "l'énergie n'ajoute que 60 %".
    Rewrite(
        ("plus ", "add ", "ajoute"),
        Late(
            r"(?<![\w%] )(?<![\w%])(?:plus|add|(?:il faut )?(?:ajouter|ajoutez|ajoute))"
            r"(?= \d[\d.,]* ?% (?:for |pour |d'|de )(?:the |l'|les )?(?:energ|power|electric|facilit|batiment"
            r"|buildings))"
        ),
        "",
    ),
    Rewrite(
        (" n'ajoute", " rajoute"), Late(rf"(?<![a-z])({_ENERGIE}) n'(?:r?ajoute(?:nt)?) que (?=\d[\d.,]* ?%)"), r"\1 "
    ),
    # "70B of chips, same again for power".
    Rewrite(
        ("same again",),
        Late(
            r"(?<![a-z])(?:the )?same again (?:for|on|in) (?:the )?(?:energy|power|facilities|electricity|buildings)"
            rf"|(?<![a-z])(?:the )?{_FACILITIES}(?: stuff| side| bill| costs?)? (?:costs?|is|are"
            r"|adds?) (?:the )?same again(?![a-z])"
        ),
        "facility ratio 1",
    ),
    # "Les bâtiments et l'énergie ajoutent 70 % au prix des puces", "power adds 70 cents on the dollar".
    Rewrite(
        (" au prix ", " au cout "),
        Late(rf"(?<![a-z])({_ENERGIE}) ajoute(?:nt)? (\d[\d.,]* ?%) au (?:prix|cout) des (?:puces|gpus?)"),
        r"\1 \2",
    ),
    Rewrite(
        (" cents on ", " cents to ", " cents for "),
        Late(
            rf"(?<![a-z])(?P<what>{_FACILITIES}) adds? (?P<size>\d[\d.]* cents) (?P<per>(?:on|to|for) (?:the|every"
            r"|each) (?:gpu )?dollar)"
        ),
        lambda found: in_place(found, what="energy", size=found["size"], per="per dollar"),
    ),
    # "Facility costs match at one to one", "energy is one to one with the GPUs".
    Rewrite(
        ("one to one", "1 to 1", "1:1", "one-to-one"),
        Late(
            rf"(?<![a-z])(?:the )?{_FACILITIES}(?: costs?| spend(?:ing)?| bills?)? (?:match(?:es)?|runs?|is|are"
            rf"|comes? in)"
            rf"(?: {_CHIPS})?(?: at)? (?:one[- ]to[- ]one|1 to 1|1:1)(?: with {_CHIPS})?(?![a-z])"
        ),
        "facility ratio 1",
    ),
    # "The whole build-out, GPUs plus facilities, costs 130 billion".
    Rewrite(
        (", gpus ", ", chips ", ", nvidia ", ", the gpus "),
        Late(rf"(?<=[a-z]), {_CHIPS} (?:plus|and|with) (?:the )?{_FACILITIES},(?= costs?(?![a-z]))"),
        "",
    ),
    # "Energy costs match that dollar for dollar", "facilities track GPU spend one for one".
    Rewrite(
        (" match", " equal", " track", " mirror", " keep pace", " keeps pace"),
        Late(
            rf"(?<![a-z])(?:the )?{_FACILITIES}(?: costs?| bills?| spend(?:ing)?)? (?:will |would "
            rf"|also )?(?:match(?:es)?"
            rf"|equals?|tracks?|mirrors?"
            r"|keeps? pace with) (?:it|that|this|them|the (?:gpus?|chips?)(?: bill| spend)?|(?:gpu|chip) (?:sales"
            r"|spend(?:ing)?|costs?)"
            r"|nvidia(?:'s)? sales)(?: amount| number)?(?:,? (?:one for one|dollar for dollar|1 for 1|1:1"
            r"|exactly))?(?=\W*$|[,;.]| at | and )"
        ),
        lambda found: "facility ratio 1" if len(found[0]) > len("facility ratio 1") else "energy ratio 1",
    ),
    # "Power adds nothing".
    Rewrite((" nothing",), Late(rf"(?<![a-z]){_FACILITIES} adds? nothing(?![a-z])"), "energy is free"),
    # "Quelle est la facture d'énergie ?" asks for no total.
    Rewrite(
        ("la facture ",),
        Late(r"(?<![a-z])quelle est la (?=facture (?:d'energie|energetique|electrique|d'electricite)(?![a-z]))"),
        "quelle ",
    ),
    # "For every dollar spent on GPUs, data centres spend 1.2 dollars on energy and facilities."
    Rewrite(
        (" spend ", " spends "),
        Late(
            r"(?<![a-z])(for (?:every|each) dollar (?:spent on|of|on|in) (?:gpus?|chips?|silicon)),? [a-z ]{3,30}"
            r" (?:now |also )?spends? (?:another )?"
            r"(?=\$?\d[\d.]*(?: dollars?| cents)? (?:on|for) (?:energy|power|facilit|electric|cooling))"
        ),
        r"\1, ",
    ),
    # "… keep a 12% gross margin on GPU rentals".
    Rewrite(
        ("margin on ", " % on ", "% on "),
        Late(
            r"(?<=margin|....\d%|...\d %) on (?:the )?(?:rented |renting )?(?:gpu |compute |cloud )?(?:rentals?"
            r"|capacity|rented compute)(?=\W*$|[,;.]| and )"
        ),
        "",
    ),
    # "Facilities cost one and a half times as much as the GPUs", "every GPU dollar needs another ninety cents for power".
    Rewrite(
        (" times as much as ",),
        Late(r"(?<=[a-z\d] )times as much as (?=(?:the )?(?:gpus?|chips?)(?![a-z]))"),
        "times ",
    ),
    Rewrite(
        (" needs another ", " takes another ", " requires another "),
        Late(r"(?<=gpu dollar )(?:needs|takes|requires) another (?=[a-z\d$.]+ (?:cents?|dollars?) (?:for|of|in|on) )"),
        lambda found: "needs ".rjust(len(found[0])),
    ),
    # "The facility bill", "how expensive may facilities be?"
    Rewrite(
        ("facility bill", "facilities bill"),
        Late(r"(?<![a-z])(?<!and )facilit(?:y|ies) bill(?![a-z])"),
        "facility cost",
    ),
    Rewrite(
        ("how expensive",),
        Late(
            r"(?<![a-z])how expensive (?:may|can|could|must|should) (?:the )?(?:facilities|energy|power) (?:be"
            r"|get)(?![a-z])"
        ),
        "what facility cost",
    ),
    # "GPUs make up 40% of total cost": what is left is for facilities.
    Rewrite(
        ("gpus make up ", "gpus account for ", "gpus represent ", "chips make up ", "gpu representent "),
        Late(
            r"(?<![a-z])(?:les )?(?:gpus?|chips|puces) (?:make up|account for|represent(?:ent)?) (?:only |about "
            r"|around "
            r"|environ )?(?P<share>[1-9]\d(?:[.,]\d+)? ?%"
            r"|(?:a )?half|la moitie|two thirds|les deux tiers) (?:of|du|de la) (?:the |our )?(?:total )?(?:cost|cout"
            r"|bill|tco|facture|data[ -]cent(?:er|re) cost)"
            r"(?: of ownership| total| des data ?centers)?(?![a-z])"
        ),
        _ratio_of_share,
    ),
    Rewrite(
        (" overhead of ", " overheads of "),
        Late(rf"(?<![a-z])({_FACILITIES}) overheads? of (?=\d[\d.]* ?(?:x|times|%))"),
        r"\1 of ",
    ),
    # "Assume energy is free-ish, ratio 0.1".
    Rewrite(("free-ish", "freeish"), Late(r"(?<![a-z])free-?ish(?![a-z])"), "cheap"),
    # "Facilities cost another 70B", "energy and facilities are an additional 60B": beside the GPUs.
    Rewrite(
        (" another ", " an additional ", " an extra ", " a further "),
        Late(
            rf"(?<=[a-z])(?P<verb> (?:costs?|are|is|comes? to|come to)) (?:another|an additional|an extra"
            rf"|a further) (?={SUM}(?: on top)?(?=\W*\Z|[,;?]| and ))"
        ),
        lambda found: f"{found['verb']} " if _FACILITIES_AHEAD.search(found.string, 0, found.start()) else found[0],
    ),
)
