"""The replacements for what may move, what may not, and what moves most, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_REVENUE = r"(?:ai )?(?:revenues?|sales)"

_CLOSING = Late(r"(?<![a-z])(?:clos|fill|break|comble|equilib|atteindre|reach)")


def _kept(found: re.Match[str]) -> str:
    """What a question of levers leaves out, as it is."""
    return f"{next(filter(None, found.groups()))} const" if _CLOSING.search(found.string) else found[0]


_INPUT = (
    r"(?:(?:cloud |end[- ]user |gross )?margins?|payback(?: years)?|nvidia(?:'s)?(?: sales| revenue)?|gpu sales"
    r"|capex|energy"
    r"(?: costs?)?|(?:the )?(?:facility |energy )?ratio|ai revenues?)"
)

_HOLES = (" gap", " hole", " shortfall")
_MAY = r"(?:can|could|would|will|might|may|does|should|is going to)"
_EASES = (
    r"(?:(?:shrink|narrow|reduce|lower|cut|trim|ease|lessen|decrease|diminish|fix|solve|cure|mend|patch|tackle|address|dent"
    r"|repair)(?:e?s)?|(?:bring|take|get|drive|push|pull)s? down)"
)
_EASED = (
    r"(?:shrunk|narrowed|reduced|lowered|cut|trimmed|eased|lessened|decreased|fixed|solved|cured|mended|patched"
    r"|tackled|addressed"
    r"|brought down|taken down|made smaller)"
)
_DOWN = r"(?:bring|take|get|drive|push|pull)"
_MOVES = (
    r"(?:(?:widen|grow|increase|raise|enlarge|worsen|deepen|move|affect|influence|determine|change)(?:e?s)?"
    r"|swings?|hurts?|hits?)"
)
_LIFTS = r"(?:(?:lift|boost|improve|help|push up|raise)s?)"
_RESULTS = (
    r"(?:coverage|required revenue|facility costs?|data[- ]?cent(?:er|re) costs?|capex"
    r"|(?:demand[- ]backed|anticipated|speculative) spend(?:ing)?)"
)
_RESULTS_HINTS = ("coverage", "required revenue", " costs", " cost", "capex", " spend")
_THE_HOLE = r"(?:the |our |this |that |such an? )(?:gap|hole|shortfall)"
# What follows may say where it is to go, or how much is to go of it.
_NO_AIM = (
    r"(?! (?:down|up|back|most|the most|more|least|to|by|in|from|under|below|above|of|enough|without|until)(?![a-z]))"
    r"(?![a-z])"
)

REWRITES_OF_LEVERS = (
    # "Meta fills the rest: how much?", "OpenAI comble tout : combien ?": what is left of the gap.
    Rewrite(
        (" the rest", " le reste", " tout"),
        Late(
            rf"(?<![a-z])({COMPANY}) (?:(?P<en>(?:fills?|plugs?|covers?|makes up|closes) the rest)"
            r"|(?:comble|couvre|bouche) (?:tout(?: le trou)?|le reste))(?= ?[:,;?])"
        ),
        lambda found: f"{found[1]} {'fills the gap' if found['en'] else 'comble trou'}",
    ),
    # "Que faut-il pour que tout soit couvert ?", "what margin gets all the spending covered?"
    Rewrite(
        (" soit couvert", " soient couvert", " covered"),
        Late(
            r"(?<![a-z])(?:pour que (?:tout|toute la depense|le capex) soit couverte?s?"
            r"|(?:gets?|to get|for) (?:all|everything|all (?:of )?the (?:spending|capex|cost)) (?:to be )?covered)(?![a-z])"
        ),
        lambda found: "pour combler le trou" if found[0].startswith("pour") else "to close the gap",
    ),
    Rewrite(
        (" soit couvert", " soient couvert"),
        Late(
            rf"(?<![a-z])pour que ({SUM}\$?(?: de (?:gpus?|puces|capex|depenses?))?) soi(?:en)?t couvert(?:e?s)?(?![a-z])"
        ),
        lambda found: f"avec     {found[1]}, gap = 0",
    ),
    # "La moitié du revenu requis est couverte".
    Rewrite(
        (" est couvert", " est finance"),
        Late(
            r"(?<![a-z])(?:la )?moitie d(?:u|es) (?:revenus? requis|besoin|revenus? necessaires?) est (?:couverte?"
            r"|financee?)(?![a-z])"
        ),
        "couverture 50%",
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
    # "Which of margin, payback and Nvidia would close the gap on its own?": any input that would.
    Rewrite(
        ("which of ",),
        Late(
            rf"(?<![a-z])which of (?:the )?{_INPUT}(?:(?:,|,? and|,? or) (?:the )?{_INPUT}){{1,4}} (?=(?:(?:would"
            r"|could|can|will|alone)"
            r" )*(?:closes?|fills?|breaks?|gets?|brings?|reach(?:es)?) )"
        ),
        "what lever ",
    ),
    # "how do we break even without more AI revenue?": as it is.
    Rewrite(
        ("without ",),
        Late(
            rf"(?<![a-z])without (?:any )?(?:more|new|extra|additional|further|growing|raising) ({_REVENUE})(?![a-z])"
        ),
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
    # "close the gap at today's margin", "avec la marge actuelle"
    Rewrite(
        ("today's ", "current ", "present ", "actuel"),
        Late(
            r"(?<![a-z])(?:at|with|keeping|on) (?:today's|the current|the present|current|present)"
            r" ((?:cloud |end-user |gross )?margins?|nvidia(?: sales| revenue)?|ai revenues?|payback)(?![a-z])(?! \d)"
            r"|(?<![a-z])(?:avec|a) (?:la|le|les) (marges?|revenus? ia|ventes de nvidia) actuel(?:le)?s?(?![a-z])(?! \d)"
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
    # "margin locked, how do we close the gap?", "la marge est figée"
    Rewrite(
        ("locked", "frozen", "pinned", "set in stone", "off the table", "fixe", "fige", "gele", "bloque", "verrouille"),
        Late(
            rf"((?<![a-z])(?:margins?|marges?(?: cloud)?|payback|ratio|(?:ai )?revenues?|revenus? ia|{COMPANY}) )"
            r"(?:is |are |stays |stay |est |sont |reste |restent )?(?:locked(?: in)?|frozen|pinned|set in stone"
            r"|off the table|(?:fix|fig|gel|bloqu|verrouill)ee?s?)(?= ?(?:[,;.?]|$))"
        ),
        r"\1unch",
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
    Rewrite(
        (" the gap",),
        Late(
            r"(?<![a-z])what has the (?:biggest|largest|most|greatest) (?:impact|effect|influence) on the gap(?= ?\??$)"
        ),
        "what matters most",
    ),
    # "is margin or Nvidia the bigger lever?"
    Rewrite(
        (" lever",),
        Late(r"^(\W*)is ([^,;?.\d]{2,40}) the (?:bigger|larger|stronger|main|biggest) (?:lever|driver)(?= ?\??$)"),
        r"\1what matters more \2",
    ),
    Rewrite(
        ("impact", "influence", "poids", "effet"),
        Late(
            r"(?<![a-z])(?:quel(?:le)?|qu'est-ce qui) ?(?:(?:variable|facteur|hypothese|parametre|levier) )?"
            r"(?:a|ont|aurait) le plus (?:d'(?:impact|influence|effet)|de poids)(?= ?(?:[,;?]|$| sur ))"
            r"|(?<![a-z])quel(?:le)? (?:variable|facteur|hypothese|parametre|levier) influence le plus"
        ),
        "qu'est-ce qui compte le plus",
    ),
    Rewrite(("sens on ",), Late(r"^(\W*)sens on (?=[a-z])"), r"\1drivers"),
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
    # "nvidia += 10B".
    Rewrite(
        ("+=",),
        Late(r"(?<=[a-z]) ?(\+)= ?(?=\$?\d)"),
        lambda found: found[1].rjust(len(found[0])),
    ),
    # "60B rounded up", "thumbs up".
    Rewrite(
        ("rounded", "rounding", "thumbs up"),
        Late(r",? (?:(?:rounded|rounding)(?: up| down| off)?|thumbs up)(?![a-z])"),
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
    # "What can fix the gap at 100B Nvidia?", "how can we cut the gap?": what closes it; "cut the gap to 50B" has an aim.
    Rewrite(
        _HOLES,
        Late(
            rf"(?<![a-z])(?:what|which|wat) (?:else )?(?:{_MAY} )?(?:help )?(?:{_EASES} {_THE_HOLE}"
            rf"|{_DOWN}s? {_THE_HOLE} down|makes? {_THE_HOLE} (?:smaller|narrower|lower|shrink|fall|go down)){_NO_AIM}"
            rf"|(?<![a-z])what (?:can|could|should|do) (?:be done|(?:we|i|you|one) do) about {_THE_HOLE}{_NO_AIM}"
        ),
        r"what closes gap",
    ),
    Rewrite(
        _HOLES,
        Late(
            rf"(?<![a-z])how (?:(?:can|do|could|would|should|might|to) )?(?:(?:we|i|you|one|they) )?(?:{_EASES} {_THE_HOLE}"
            rf"|{_DOWN} {_THE_HOLE} down|make {_THE_HOLE} (?:smaller|narrower|lower|shrink|fall)){_NO_AIM}"
            rf"|(?<![a-z])how (?:can|could|might|would|should) {_THE_HOLE} be {_EASED}{_NO_AIM}"
        ),
        "how to close gap",
    ),
    Rewrite(
        ("l'ecart", "le trou", "le gap", "le manque", "l'ecart", "cet ecart", "ce trou"),
        Late(
            r"(?<![a-z])(?:qu'est[- ]ce qui (?:(?:peut|pourrait|permet(?:trait)? de|va) )?(?:redui(?:re|t|rait)"
            r"|resor(?:be|ber|berait)"
            r"|diminue(?:r|rait)?|baisse(?:r|rait)?|regle(?:r|rait)?)|comment (?:peut-on |on peut "
            r"|faire pour )?(?:reduire|resorber"
            r"|diminuer|baisser|regler)|que (?:peut-on )?faire (?:contre|pour reduire|face a|avec)) (?:l'|le |cet "
            r"|ce )(?:ecart|trou|gap"
            r"|manque(?: a gagner)?)(?! ?d'| ?(?:a|de|sous|en dessous|par|jusqu)(?![a-z]))"
        ),
        "comment combler trou",
    ),
    # "What widens the gap?", "what would improve coverage at Nvidia 60B?": what moves it most.
    Rewrite(
        ("coverage", *_HOLES),
        Late(
            rf"(?<![a-z])(?:what|which|wat) (?:else )?(?:{_MAY} )?(?:{_MOVES} {_THE_HOLE}|(?:{_MOVES}|{_EASES}|{_LIFTS})"
            rf" (?:the |our )?(?P<covered>coverage)){_NO_AIM}"
        ),
        lambda found: "drivers of coverage" if found["covered"] else "drivers of gap",
    ),
    Rewrite(
        ("creuse ", "aggrave ", "elargit ", "agrandit "),
        Late(
            r"(?<![a-z])qu'est[- ]ce qui (?:creuse|aggrave|elargit|agrandit) (?:l'|le )(?:ecart|trou|gap)(?! ?(?:a"
            r"|de|jusqu)(?![a-z]))"
        ),
        "facteurs cles trou",
    ),
    # "What fixes it if the margin stays at 50%?", "what are we missing to break even?"
    Rewrite(
        (" fixes ", " cures ", " heals "),
        Late(r"(?<![a-z])(?:what|which) (?:fixes|cures|heals) (?:it|this|that|things|us)(?![a-z])(?! ?(?:to|at) \d)"),
        "levers",
    ),
    Rewrite(
        (" missing to ", " missing for "),
        Late(r"(?<![a-z])what (?:are|r|is|'re) (?:we|it) missing (?:to|for) (?=break|close|cover)"),
        "what do we need to ",
    ),
    # "Any way to close the gap w margin at 35?"
    Rewrite(
        ("any way", "some way"),
        Late(
            r"\A(\W*)(?:any|some) (?:other )?ways? to (?:close|fill|plug|fix|shut) (?:(?:the |our )?(?:gap|hole"
            r"|shortfall)|it)(?![a-z])"
        ),
        r"\1levers",
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
    # "How do we improve coverage if Nvidia sells 70B?", "what would cut required revenue?": what moves it most.
    Rewrite(
        _RESULTS_HINTS,
        Late(
            rf"(?<![a-z])(?:(?:what|which|wat) (?:else )?(?:{_MAY} )?(?:{_MOVES}|{_EASES}|{_LIFTS})"
            rf"|how (?:(?:can|do|could|would|should|might|to) )?(?:(?:we|i|you|one|they) )?(?:{_MOVES}|{_EASES}|{_LIFTS}))"
            rf" (?:the |our )?(?P<what>{_RESULTS}){_NO_AIM}"
            rf"|(?<![a-z])how (?:can|could|might|would|should) (?:the |our )?(?P<it>{_RESULTS}) be"
            rf" (?:{_EASED}|raised|lifted|improved|increased|boosted){_NO_AIM}"
        ),
        lambda found: f"drivers of {found['what'] or found['it']}",
    ),
    # "Which levers shrink the gap?", "what combination closes it?"
    Rewrite(
        _HOLES,
        Late(
            rf"(?<![a-z])(?:which|what) (?:levers?|inputs?|combinations?|measures?) (?:{_MAY} )?(?:{_EASES}|closes?"
            rf"|fills?) {_THE_HOLE}{_NO_AIM}"
        ),
        "what closes gap",
    ),
)
