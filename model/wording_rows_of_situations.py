"""Wordings of a situation in one sentence and a question about it in the next, where it is open what the second is of."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.row_words import SIZED
from model.wording import Wording

_RESULT = (
    r"(?:gap|hole|shortfall|coverage|required revenue|anticipated spend|[ée]cart|trou|couverture|revenus? requis"
    r"|d[ée]ficit)"
)
# Up to the end of a sentence that has a number, from its beginning: from each number it would look through the same again.
_TOLD = r"(?:\A|[?;\n])[^?;\n\d]*\d[^?;\n]*[.;!]\s+"
_TOTAL = r"(?:total|sum|somme|whole thing|lot)"
_GIVEN = (
    r"(?:margins?|ratio|payback|coverage|marge(?: cloud)?|ratio [ée]nergie|energy ratio|cloud margin|couverture|retour"
    r"|(?:nvidia|google|meta|openai|microsoft)(?:['’]s)?(?: sales| revenue)?|(?:\$?\d\S*|les \d\S*)(?: milliards)?"
    r"(?: de)? (?:nvidia|margin|marge))"
)

WORDINGS_OF_SITUATIONS = (
    # "The last gap was 165B. Let's cut Nvidia to 45B": what was, and what is to be.
    Wording(
        ("gap", "hole", "shortfall", "coverage", "required", "anticipated"),
        Late(
            rf"\b(?:(?:last|old|first|previous|earlier|initial)(?: week['’]s| year['’]s)? {_RESULT} (?:was|is|of)"
            rf"|we (?:had|started with|began with|got) an? {_RESULT} of) (?:at )?{SIZED}(?: before)?[.;!]\s+"
            rf"(?!what was|why)[^?]*\d|{_RESULT} was {SIZED}(?: before)?[.;!]\s+[^?]*\d[^?]*\Z",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    Wording(
        ("cart", "trou", "couverture", "requis"),
        Late(
            rf"\b(?:dernier |derni[èe]re |ancien(?:ne)? )?{_RESULT} [ée]tait (?:de "
            rf"|[àa] )?{SIZED}[^.;!\d]{{0,16}}[.;!]\s+[^?]*\d"
            rf"|\b(?:dernier|derni[èe]re|ancien(?:ne)?) {_RESULT}[^.;!]*\d[^.;!]*[.;!]\s+[^?]*\d",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "ByteDance at 9B now. How's the total?", "Google 20B, Microsoft 20B. What does that come to?"
    Wording(
        (
            "total",
            "sum",
            "somme",
            "come to",
            "comes to",
            "add up",
            "adds up",
            "that make",
            "all in",
            " in all",
            "fait combien",
        ),
        Late(
            rf"{_TOLD}(?:and )?(?:(?:how['’]s|how is|what['’]s|what is|what would|how does) the {_TOTAL}"
            r"(?: be| look| come to)?|(?:and )?(?:the total|in total|in all)|how['’]s that in total"
            rf"|what(?:['’]s| is) (?:it|that|this) (?:in all|all in|in total)"
            rf"|what (?:does|would) (?:it|that|this|the {_TOTAL}) (?:all )?(?:come to|add up to|sum to|total|make)"
            r"(?: in total| all in)?)(?: with [^?]*)?\W*\Z"
            rf"|{_TOLD}(?:et (?:le total|au total|en tout)|[çc]a fait combien)(?: avec [^?]*)?\W*\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "One model has Nvidia at 75B, the other at 85B", "I'm at 60B for Nvidia. Jane is at 80B".
    Wording(
        ("the other", " other "),
        Late(
            rf"\bone\b[^?;]*\d[^?;]*[,.] the other(?: one)?(?: is| has|['’]s)?(?: at| says)? {SIZED}"
            rf"|\bfor one, the other (?:is )?(?:at )?{SIZED}",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    Wording(
        ("i'm at", "i am at", "we're at"),
        Late(
            rf"\b(?:i|we)(?:['’]m|['’]re| am| are) at {SIZED}[^.;?]*[.,;] +(?-i:[A-Z])\w+ (?:is|are|says|has) "
            rf"(?:at )?{SIZED}|(?-i:[A-Z])\w+ (?:is|has) at {SIZED}[.,;] +(?:i|we)(?:['’]m|['’]re| am| are) at {SIZED}",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Goldman's at 75B for Nvidia, UBS at 85B. Compare the gaps", "Nvidia 60B, 80B. Compare the gaps".
    Wording(
        ("compare",),
        Late(
            # From the first number of a sentence, as from each later one it would look through the same words again.
            rf"(?:\A|[.?!])[^.?!\d]*\d[^.?!]*, (?:\w+ )?(?:at |est [àa] |has )?{SIZED}(?: tomorrow| later)?[.:;!] +compare"
            r" (?:the |les |la |le )?",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "AI revenue is 95B against 240B. What's the shortfall?"
    Wording(
        ("against", "compared with", "contre", "compared to"),
        Late(
            rf"\b(?:ai revenues?|revenus? (?:d['’])?ia)\b[^.?!\d]*{SIZED} (?:against|compared (?:with|to)"
            rf"|contre) {SIZED}[.;,!] +[^?]*(?:\b(?:shortfall|missing|gap|coverage|covered|hole|margin|[ée]cart"
            r"|couverture|trou|manque)\b)",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Is 180B the required revenue or the gap?"
    Wording(
        (" or the ",),
        Late(
            rf"\A\W*is (?:the |that )?{SIZED} (?:the |for the )?{_RESULT} or (?:the )?(?:ai revenue|{_RESULT})\W*\Z"
            rf"|\A\W*is (?:the |that )?{SIZED} (?:the )?(?:ai revenue) or (?:the )?{_RESULT}\W*\Z",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "I hesitate between 40 and 45% margin, show both".
    Wording(
        ("show both", "les deux"),
        Late(
            r"\b(?:between|entre) [^;?]*\d[^;?]*[,.:] *(?:show|give|compare|montre|donne|affiche)\w* (?:me )?(?:both"
            r"|les deux)",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "To what does a ratio of 1 correspond?", "c'est quoi une marge de 50 % ?": what a value means, and why it is so.
    Wording(
        (
            "correspond",
            "veut dire",
            "c'est quoi",
            "sert ",
            "comment se fait",
            "comment la",
            "why is",
            "pourquoi",
        ),
        Late(
            rf"\A\W*(?:[àa] quoi (?:correspond|sert)(?:ent)?|que veut dire|que signifie|comment se fait-il que)"
            rf" (?:l['’]|la |le |les |une? )?{_GIVEN}[^;.]*\d"
            rf"|\A\W*(?:pourquoi|comment) (?:la |le |les )?{_GIVEN} (?:est|sont)-(?:il|elle)s? [^;.]*\d"
            rf"|\A\W*c['’]est quoi (?:une? |la |le ){_GIVEN} de \d[\d.,]*(?: ?%)?\W*\Z"
            rf"|\A\W*what does (?:the |an? )?(?:\d[\d.]* ?% )?{_GIVEN}[^;.]* correspond to"
            rf"|\A\W*why is (?:the |our )?{_GIVEN} \d[\d.]*(?: ?%)?\W*\Z",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Is the margin realistic?", "la marge est-elle réaliste ?", "is 40% a realistic margin?": a judgement.
    Wording(
        (
            "realis",
            "réalis",
            "reasonable",
            "raisonnable",
            "plausible",
            "sensible",
            "believable",
            "crédible",
            "credible",
        ),
        Late(
            rf"\A\W*(?:is|are) (?:the |our |that |a )?(?:energy |cloud |{SIZED} )?(?:margins?|ratio|payback) "
            r"(?:realistic|reasonable|plausible|sensible|believable|credible)\W*\Z"
            rf"|\A\W*(?:is|are) {SIZED} an? (?:realistic|reasonable|plausible|sensible|believable|credible) "
            r"(?:margins?|ratio|payback)\W*\Z|\A\W*(?:est-ce que )?(?:la marge|le ratio|le payback"
            r"|le retour)(?: [ée]nergie| cloud)? (?:est|est-elle|est-il) (?:r[ée]aliste|raisonnable|plausible"
            r"|cr[ée]dible)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "With Nvidia at 60B, is 240B enough?": of what, is not said.
    Wording(
        (" enough", " sufficient"),
        Late(
            rf"\b(?:nvidia|nvda|gpus?|chips)\b[^.;?]*, (?:is|was|would) {SUM} (?:be )?(?:enough|sufficient)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Puis-je monter la marge à 55 % sans dépasser 150 milliards d'écart ?"
    Wording(
        ("sans d", "sans que"),
        Late(
            r"\b(?:puis-je|peut-on|pouvons-nous|est-ce qu[e'’])[^.;?]*\d[^.;?]*\bsans (?:d[ée]passer"
            r"|que [^.;?]* d[ée]passe) \D{0,16}\d",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
)
