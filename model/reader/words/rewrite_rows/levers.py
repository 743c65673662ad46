"""The replacements for what may move, what may not, and what moves most, before the words of a text are read."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import REVENUE

_CLOSING = Late(r"(?<![a-z])(?:clos|fill|break|comble|equilib|atteindre|reach)")


def _kept(found: re.Match[str]) -> str:
    """What a question of levers leaves out, as it is."""
    return f"{next(filter(None, found.groups()))} const" if _CLOSING.search(found.string) else found[0]


_HOLES = (" gap", " hole", " shortfall")
_MAY = r"(?:can|could|would|will|might|may|does|should|(?:is )?going to|(?:is )?gonna)"
_EASES = (
    r"(?:(?:shrink|narrow|reduce|lower|cut|trim|ease|lessen|decrease|diminish|fix|solve|cure|mend|patch|tackle|address|dent"
    r"|repair)(?:e?s)?|(?:bring|take|get|drive|push|pull)s? down)"
)
_DOWN = r"(?:bring|take|get|drive|push|pull)"
_THE_HOLE = r"(?:the |our |this |that |such an? )(?:gap|hole|shortfall)"
# What follows may say where it is to go, or how much is to go of it.
_NO_AIM = (
    r"(?! (?:down|up|back|most|the most|more|least|to|by|in|from|under|below|above|of|enough|without|until)(?![a-z]))"
    r"(?![a-z])"
)

ROWS = (
    # "Que faut-il pour que tout soit couvert ?", "what margin gets all the spending covered?"
    Rewrite(
        (" soit couvert", " covered"),
        Late(
            r"(?<![a-z])(?:pour que (?:tout|toute la depense|le capex) soit couverte?s?"
            r"|(?:gets?|to get|for) (?:all|everything|all (?:of )?the (?:spending|capex|cost)) (?:to be )?covered)(?![a-z])"
        ),
        lambda found: "pour combler le trou" if found[0].startswith("pour") else "to close the gap",
    ),
    # "Google, making 20B, closes part of the gap; how much is left?": which says nothing more.
    Rewrite(
        ("part of the ", "some of the ", "most of the "),
        Late(
            r"(?:,? (?:and )?(?:which |that )?(?:would |will )?closes?) (?:part|some|much|most|a (?:bit"
            r"|part)) of the (?:gap|hole)(?=[,;.:?]|\W*$)"
        ),
        "",
    ),
    # "how do we break even without more AI revenue?": as it is.
    Rewrite(
        ("without ",),
        Late(rf"(?<![a-z])without (?:any )?(?:more|new|extra|additional|further|growing|raising) ({REVENUE})(?![a-z])"),
        r"\1 const",
    ),
    Rewrite(
        ("sans ",),
        Late(r"(?<![a-z])sans (?:plus de|augmenter les|hausse des|nouveaux) (revenus(?: ia)?)(?![a-z])"),
        r"\1 const",
    ),
    # "excluding the margin, what closes the gap?"
    Rewrite(
        ("excluding ", "apart from ", "other than ", "leaving aside ", "hors ", "without ", "sans ", "a part "),
        Late(
            r"(?<![a-z])(?:excluding|apart from|other than|leaving aside|hors|without|sans|a part)"
            r" (?:touching |toucher (?:a |aux? )?|the |la |le |les |l')*"
            r"((?:end-user |end user |cloud |gross )?(?:margins?|marges?)|payback|nvidia|ai revenues?|revenus? ia)"
            r"(?![a-z]|')(?! \d)"
        ),
        _kept,
    ),
    # "if not Nvidia, what closes the gap?"
    Rewrite(
        ("if not ",),
        Late(
            rf"^(\W*)if not (?:the |via |through )?((?:cloud )?margins?|payback|ai revenues?"
            rf"|{COMPANY}),? (?:then )?(?=(?:what|who|how)"
            r"(?![a-z]).*(?:clos|fill|even))"
        ),
        r"\1\2 const, ",
    ),
    # "if AI revenue can't grow, what margin breaks even?"
    Rewrite(
        (
            "can't ",
            "cannot ",
            "won't ",
            "doesn't ",
            "don't ",
            "cant ",
            "wont ",
            "doesnt ",
            " not ",
            "ne mont",
            "n'augment",
            "ne augment",
        ),
        Late(
            r"(?<=[a-z] )(?:(?:can't|cannot|can not|won't|doesn't|don't|cant|wont|doesnt|dont|will not|does not)"
            r" (?:grow|rise|increase|go up)|ne (?:montent?|augmentent?) (?:pas|plus))(?= ?(?:[,;.?:]|$| and | et ))"
        ),
        "const",
    ),
    # "what's the biggest lever?", "what moves the gap most?"
    Rewrite(
        ("lever", "swing factor", "moves the gap", "move the gap", "driver", " impact", " influence", " effect"),
        Late(
            r"(?<![a-z])(?:what(?:'?s| is|) the (?:biggest|main|key|largest|strongest|most important|top|best)"
            r" (?:lever|driver|swing factor)|what(?:'?s| is|) the swing factor"
            r"|(?:which|what) (?:variable|input|lever|factor|assumption|parameter|number) has the (?:biggest"
            r"|largest|most|greatest)"
            r" (?:impact|effect|influence)|(?:what|which inputs?|which levers?) moves? the gap (?:the )?most)"
            r"(?= ?(?:[,;?]|$| here| in | for | on ))(?: here)?"
        ),
        "what matters most",
    ),
    # "quelle variable a le plus d'impact ?"
    Rewrite(
        ("impact", "influence", "poids", "effet"),
        Late(
            r"(?<![a-z])(?:quel(?:le)?|qu'est-ce qui) ?(?:(?:variable|facteur|hypothese|parametre"
            r"|levier) )?(?:a|ont|aurait) le plus (?:d'(?:impact|influence|effet)|de poids)(?= ?(?:[,;?]|$| sur ))"
        ),
        "qu'est-ce qui compte le plus",
    ),
    # "payback needed 4 breakeven": for.
    Rewrite(
        (" 4 break", " 2 break", " 4 zero", " 4 a gap", " 4 the gap"),
        Late(
            r"(?<![a-z])(needed|earn|makes?|sells?|need|have|takes?|get) [42] (?=break[- ]?even)"
            r"|(?<=[a-z]) 4 (?=break[- ]?even|zero gap|(?:a |the )gap)"
        ),
        r"\1 ",
    ),
    # "What is the facility cost at a ratio of 0.9?"
    Rewrite(
        (" at a ratio of ", " with a ratio of "),
        Late(r"^(?=.*(?:facilit|energy|power|electric))(?!.*(?:cover|demand))(.*) (?:at|with) a ratio of (?=\d)"),
        r"\1 energy ratio ",
    ),
    # "60B rounded up", "thumbs up".
    Rewrite(
        ("rounded", "rounding", "thumbs up"),
        Late(
            r",? (?:(?:rounded|rounding)(?: up| down| off)?(?! (?:up |down |off )?to\b(?! the\b))|thumbs up)(?![a-z])"
        ),
        "",
    ),
    # "Energy costs match GPU spend one for one".
    Rewrite(
        (" match", " in line with", " equal", " the same as "),
        Late(
            r"(?<![a-z])(?:the )?(?:energy|facilit(?:y|ies)|power)(?: and facilit(?:y|ies))?(?: costs?"
            r"| bills?)? (?:match(?:es)?|(?:is|are) in line with|(?:are |is )?(?:equal to|the same as)"
            r"|in line with|equals?) (?:the )?(?:gpu|chip|nvidia)s?(?: spend(?:ing)?| costs?"
            r"| sales)?(?: one for one| dollar for dollar)?(?![a-z])"
        ),
        "energy ratio 1",
    ),
    # "What can fix the gap at 100B Nvidia?", "how can we cut the gap?": what closes it.
    Rewrite(
        _HOLES,
        Late(
            rf"(?<![a-z])(?:what|which|wat)(?:'?s)? (?:else )?(?:{_MAY} )?(?:help )?(?:{_EASES} {_THE_HOLE}"
            rf"|{_DOWN}s? {_THE_HOLE} down|makes? {_THE_HOLE} (?:smaller|narrower|lower|shrink|fall"
            rf"|go down)){_NO_AIM}"
        ),
        r"what closes gap",
    ),
    Rewrite(
        _HOLES,
        Late(
            rf"(?<![a-z])how (?:(?:can|do|could|would|should|might|to) )?(?:(?:we|i|you|one"
            rf"|they) )?(?:{_EASES} {_THE_HOLE}|{_DOWN} {_THE_HOLE} down|make {_THE_HOLE} (?:smaller|narrower"
            rf"|lower|shrink|fall)){_NO_AIM}"
        ),
        "how to close gap",
    ),
    # "What needs to change for AI revenue to cover the spending?"
    Rewrite(
        (" to cover ", " to match ", " to pay for "),
        Late(
            r"(?<![a-z])what (?:needs|has|would have|would need|must|should)(?: to)? (?:change|happen|be true|give|move)"
            r" (?:for|so that) (?:the |all )?(?:ai )?revenues? to (?:cover|match|pay for)"
            r" (?:the |all (?:the )?)?(?:spending|spend"
            r"|capex|investments?|costs?|bill|requirement|required revenue)(?![a-z])"
        ),
        "how do we break even",
    ),
    # "margin locked", "la marge est figée".
    Rewrite(
        ("locked", "frozen", "pinned", "set in stone", "off the table", "fixe", "fige", "gele", "bloque", "verrouille"),
        Late(
            rf"((?<![a-z])(?:margins?|marges?(?: cloud)?|payback|ratio|(?:ai )?revenues?|revenus? ia|{COMPANY}) )"
            r"(?:is |are |stays |stay |est |sont |reste |restent )?(?:locked(?: in)?|frozen|pinned|set in stone"
            r"|off the table|(?:fix|fig|gel|bloqu|verrouill)ee?s?)(?= ?(?:[,;.?]|$))"
        ),
        r"\1unch",
    ),
    # "qu'est-ce qui creuse l'écart ?".
    Rewrite(
        ("creuse ", "aggrave ", "elargit ", "agrandit "),
        Late(
            r"(?<![a-z])qu'est[- ]ce qui (?:creuse|aggrave|elargit|agrandit) (?:l'|le )(?:ecart|trou|gap)(?! ?(?:a"
            r"|de|jusqu)(?![a-z]))"
        ),
        "facteurs cles trou",
    ),
)
