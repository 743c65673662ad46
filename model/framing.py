"""Whether a sentence frames the figures that follow it, and so cannot be passed over: which ones are meant, of what, in
what, how they were made, over how long."""

from __future__ import annotations

import re

from model.amount_pattern import CURRENCIES, MAGNITUDES
from model.late import Late
from model.text import words_of

# What says which figures are meant, of what, in what, or from when: such a sentence is about the statement.
_FRAMES = Late(
    r"\b(?:numbers?|figures?|amounts?|values?|inputs?|assumptions?|estimates?|model(?:l?ing|s|l?ed)?|baselines?|basis|terms"
    r"|units?|currenc\w+|dollars?|bucks|following|below|above|everything (?:is|here|below)|anything|scope"
    r"|definition|defin\w+"
    r"|focus\w*|car(?:e|es|ed) (?:about|for)|cover(?:s|ed|ing)?|talk\w*|mean(?:s|t|ing)?|discuss\w*|consider\w*|refer\w*"
    r"|concern\w*|limit\w*|restrict\w*|interested|count\w*|measur\w*|denominat\w*|express\w*|quot(?:e|es|ed|ing)"
    r"|report(?:s|ed|ing)? in|work(?:s|ed|ing)? (?:in|with)|us(?:e|es|ed|ing)|want(?:s|ed)?|asked?|asking|wonder\w*|when"
    r"|until|while|whether|except\w*|exclud\w*|includ\w*|instead|rather|same|none|neither|nor|either|than (?:that|this|it)"
    r"|compris|chiffres?|montants?|valeurs?|hypoth[èe]ses?|devises?|suivant\w*|ci-dessous|parl\w+|concern\w+|limit\w+"
    r"|compt\w+|exprim\w+|tout(?:es)?|m[êe]mes?|ni|aucun\w*|plut[ôo]t|v(?:eut|eulent|oudrai\w*)|demand\w+)\b",
    re.IGNORECASE,
)
# What was done to figures, in what form they are, how long or how much of something they cover.
_HANDLED = Late(
    r"\b(?:round\w*|scal(?:e|es|ed|ing)|convert\w*|conversion|adjust\w*|index\w*|normali[sz]\w*|deflat\w*|inflation"
    r"|real terms"
    r"|add(?:s|ed|ing|itions?)?|thr(?:ew|own|ow|ows)|lump\w*|carv\w*|took|taken?|takes|swap\w*|mix\w*|pil(?:e|es"
    r"|ed) up|extrapolat\w*"
    r"|annuali[sz]\w*|cumul\w*|tally|clock|since (?:the (?:start|beginning|launch|outset)|chatgpt|inception"
    r"|day one)|exit|pace|stretch|months?|semesters?|years|multi-year|plans? (?:runs?|covers?|spans?)|weeks"
    r"|best day|zeros?"
    r"|decimal\w*|comma|percent\w*|fractions?|points? got|basis points|money|exchange|currenc\w+|kroner?|crowns?"
    r"|riyals?|dirhams?"
    r"|greenbacks?|swiss|canadian|australian|aussie|sheets?|spreadsheets?|slides?|charts?|ledgers?|books?|keyboard"
    r"|sums?|megawatts?|gigawatts?|tokens? (?:a|per)|look(?:s|ed|ing)? at|where we|all (?:we|i|they|that)|(?:i"
    r"|we) run|markets?"
    r"|sites?|whole|group\w*|aside|elsewhere|away|matters|world is|(?:is|are) in|the (?:eu|us|uk|states)|america"
    r"|europe\w*|german\w*"
    r"|arrondi\w*|conver\w+|ajust\w*|index[ée]\w*|ajout\w*|enlev\w*|retir\w*|depuis|mois|semestre\w*|ann[ée]es|virgule|z[ée]ros?"
    r"|tableur|tableau|feuille|monnaie|argent|franc\w*|march[ée]s?|regard\w*|groupe|entier\w*)\b",
    re.IGNORECASE,
)
_MONEY = frozenset(word for word, code in CURRENCIES.items() if code != "USD" and len(word) > 2) - {"real", "won"}
_MONEY |= frozenset(word for word in MAGNITUDES if word != "bill")


def handles(sentence: str) -> bool:
    """Whether a sentence ahead of all figures speaks of their making, form or measure."""
    return _HANDLED.search(sentence) is not None or not _MONEY.isdisjoint(words_of(sentence))


def frames(sentence: str) -> bool:
    """Whether it does, or may say which figures are meant."""
    return _FRAMES.search(sentence) is not None or handles(sentence)
