"""The replacements for a goal and what is to be moved for it ("solve for Apple so that AI revenue totals 90B"), before the
words of a text are read."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

_VERB = (
    r"(?:grow|push|let|drop|tune|pick|set|take|shrink|trim|squeeze|expand|extend|vary|raise|lower|bump|increase|decrease"
    r"|reduce|adjust|change|nudge|walk|slide|flex|calibrate|dial|move|modify|determine|crank|tweak|cut|lift|find|bring|put"
    r"|solve for|reverse engineer|choose|stretch|shorten|tighten|fix|i want to know|we need|need|i need|scale)"
)
_MOVED = (
    rf"(?:the |our |an? )?({COMPANY}(?:'s)?(?: sales| revenue)?|(?:cloud |end[- ]user )?margins?|(?:facility |energy )ratio"
    r"|payback(?: period)?|ai revenue)"
)
_GOAL = (
    r"(?:the |our )?(?:total )?(required revenue|gap|hole|shortfall|coverage|data ?cent(?:er|re) cost|tco|total cost"
    r"|anticipated spend|demand-backed spend|ai revenues?)"
)
_IS = (
    r"(?: is| are| hits?| equals?| reach(?:es)?| totals?| adds up to| sums to| falls to| drops? to| rises to| gets to"
    r"| goes to| comes to| comes out at"
    r"| down to| up to| to| at| of)?(?: ?=)?(?: exactly| only| back to| just| no more than)?"
)

_MOVES = (
    r"(?<![a-z])(?:(?:augment|baiss|redui|mont|descend|ajust|regl|fix|calcul|trouv|boug|pouss|diminu|relev|abaiss|allong"
    r"|rallong|comprim|adapt|determin|cherch)[a-z]*|mets|mettre|(?:fais|faire|faites) "
    r"(?:varier|bouger|monter|baisser|descendre)) (?:la |le |les |l'|un |une )?(marge(?: cloud)?|ratio(?: energie)?"
    rf"|payback|revenus? ia|(?:ventes|revenus?|ca) (?:de |d'){COMPANY}|{COMPANY}) "
)
_TOWARDS = (
    r"(?:jusqu'a ce que|pour que|afin que|de sorte que|de (?:facon|maniere)(?: a ce)? que|tel(?:le)? que"
    r"|(?:afin d'|pour |jusqu'a )obtenir|pour avoir|jusqu'a(?= (?:un|une|l'|atteindre)))"
)
_TOWARDS_HINTS = (
    "jusqu",
    "pour que",
    "afin que",
    "de sorte que",
    "de facon",
    "de maniere",
    "tel que",
    "telle que",
    "obtenir",
    "pour avoir",
)

_SOUGHT = r"(?:nvidia|nvda|margin|payback|ratio|ai revenue|coverage)"
_LETTER = Late(r"find (?:the )?x(?: such that|:|,)?(?![a-z'’])|,? ?(?:what is|what's|solve for) x\b|,? ?x ?= ?\?")


def _unlettered(found: re.Match[str]) -> str:
    """The text without the letter, a question mark behind what it stands for."""
    start, end = (place - found.start() for place in (found.start("of"), found.end("of") + 1))
    asked = found[0][:start] + "?".ljust(end - start) + found[0][end:]
    return _LETTER.sub(lambda letter: " " * len(letter[0]), asked)


_LEVER = rf"(?:{COMPANY}|(?:the |our )?(?:cloud |end[- ]user )?margins?|(?:the )?ai rev(?:enue)?s?|(?:the )?payback)"

_INPUT = r"(?:(?:cloud |end[- ]user |gross )?margin|marge(?: cloud)?|payback|facility ratio|nvidia (?:revenue|sales))"
_REVENUES = r"(?:ai |total )?(?:revenues?|sales)(?: of [^?,;]{2,12})?|revenus?(?: ia)?(?: de [^?,;]{2,12})?"

ROWS = (
    # "At which margin does 120B of AI revenue cover the whole required amount?": to cover it is to break even.
    Rewrite(
        (" cover ", " couvre"),
        Late(
            rf"(?<![a-z])(?P<lead>(?:(?:at|with|for|on) (?:what|which)|(?:a|avec|pour) quel(?:le)?) {_INPUT}"
            rf" (?:(?:does|do|would|will|can) )?[^?.;]{{0,30}}(?<= )(?:{_REVENUES})) "
            r"(?:(?P<tail>cover) (?:all (?:of )?)?(?:the |our )?(?:whole |full |entire )?"
            r"(?:required (?:amount|revenue|sum)|requirement)"
            r"|couvr(?:ent|e|iraient|irait)(?:-t)?(?:-ils?|-elles?)? (?:tout )?le (?:revenu|montant) requis)(?![a-z])"
        ),
        lambda found: f"{found['lead']} {'breaks even' if found['tail'] else 'equilibre'}",
    ),
    # "Raise the cloud margin until required revenue is 280B", "vary Amazon so that the gap is 90B".
    Rewrite(
        (
            "so that",
            "such that",
            " so ",
            " until ",
            " till ",
            "whatever makes",
            " to get ",
            " to bring ",
            " to keep ",
            " to have ",
        ),
        Late(
            rf"(?<![a-z]){_VERB} {_MOVED}(?: up| down| float| move| low enough| high enough)?(?:,? so that"
            r"|,? (?:be )?such that|,? so| until| till| at whatever makes| to get| to bring| to keep"
            rf"| to have) {_GOAL}{_IS} (?=\$?\d|zero\b)"
        ),
        r"what \1, \2 ",
    ),
    Rewrite(
        ("so that", "such that", "until", "till "),
        Late(
            rf"(?<![a-z]){_VERB} {_MOVED}(?: up| down| float| move)?(?:,? so that|,? such that| until| till)"
            r" (?:we |it |they |things |everything )?(?:breaks?[- ]?even|balances?)(?=\W|$)"
        ),
        r"what \1 for break even",
    ),
    # "Augmente Nvidia jusqu'à ce que le revenu requis atteigne 300 Md$".
    Rewrite(
        _TOWARDS_HINTS,
        Late(
            rf"{_MOVES}{_TOWARDS} (?:la |le |les |l'|une? )?(revenus? requis|ecart|trou|couverture|cout total|revenus? ia)"
            r"(?: (?:soi(?:en)?t|atteigne(?:nt)?|tombe(?:nt)?|passe(?:nt)?|vaille|fasse(?:nt)?|revienne|descende|monte"
            r"|n'est plus que|ne soit plus que))?(?: (?:de|a|que de))? (?=\d)"
        ),
        r"quel \1, \2 ",
    ),
    # "la marge doit être à combien pour que ca passe": what it has to be.
    Rewrite(
        ("ca passe", "ca marche", "ca tien", "ca roule"),
        Late(
            r"(?<![a-z])(?:pour|pr|afin) qu?e? ?ca (?:passe|marche|tienne|tient|roule)(?! (?:a|de|par|en|dans|sous|sur)\b)"
        ),
        ", gap 0",
    ),
    # "Faire en sorte que l'écart soit nul, marge seule", "que le gap devienne nul uniquement par la marge".
    Rewrite(
        ("ecart", "gap"),
        Late(
            r"(?<![a-z])(?:(?:faire|fais|faites|faut|trouver) )?(?:en sorte |comment )?(?:que )?(?:l'ecart|le gap) "
            r"(?:soit|devienne|peut etre) (?:nul|a 0|a zero|zero),?(?: uniquement par la (marge))?"
        ),
        lambda found: "gap 0, marge ?" if found[1] else "gap 0,",
    ),
    Rewrite(("energie/gpu",), Late(r"(?<![a-z])rapport energie/gpu"), "ratio energie"),
    # "Find x such that Nvidia = x and gap = 0", "coverage 50% with AI revenue x, what is x": a letter for what is sought.
    Rewrite(
        ("find x", "find the x", "what is x", "x = ?", "x=?", "solve for x"),
        Late(rf"^(?s:.*)(?<![a-z]){_SOUGHT}(?P<of> ?=? ?| at | of )x(?![a-z'’])(?s:.*)$"),
        _unlettered,
    ),
    # "free: margin, target: gap 60B".
    Rewrite(
        ("free:", "free variable", ": free", "libre"),
        Late(rf"(?:(?<=\n)|(?<=^)|(?<=[;,.] ))(?:free|libre)(?: variable)?: ({_LEVER})(?=\s*(?:[\n;,.]|$))"),
        r"what \1?",
    ),
)
