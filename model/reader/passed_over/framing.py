"""Whether a sentence frames the figures that follow it, and so cannot be passed over: which ones are meant, of what, in
what, how they were made, over how long."""

from __future__ import annotations

import re

from model.amount_pattern import CURRENCIES, MAGNITUDES
from model.late import Late
from model.text import words_of

# What says which figures are meant, of what, in what, or from when: such a sentence is about the statement.
_FRAMES = Late(
    r"\b(?:numbers?|figures?|amounts?|values?|inputs?|assumptions?|estimates?|(?:our|my|the|this) models?"
    r"|modell?(?:ing|ed)|baselines?|basis|terms"
    r"|units?|currenc\w+|dollars?|bucks|following|below|above|everything (?:is|here|below)|anything|scope"
    r"|definition|defin\w+"
    r"|focus\w*|car(?:e|es|ed) (?:about|for)|cover(?:s|ed|ing)?|talk\w*|mean(?:s|t|ing)?|discuss\w*|consider\w*"
    r"|refer(?:s|red|ring)?"
    r"|concern\w*|limit\w*|restrict\w*|interested|count(?:s|ed|ing)?|measur\w*|denominat\w*|express\w*|quot(?:e|es|ed|ing)"
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
    r"|greenbacks?|swiss|canadian|australian|aussie|sheets?|spreadsheets?|ledgers?|books?|keyboard"
    r"|sums?|megawatts?|gigawatts?|tokens? (?:a|per)|look(?:s|ed|ing)? at|where we|all (?:we|i|they|that)|(?:i"
    r"|we) run|markets?|charts?|several"
    r"|sites?|whole|group\w*|aside|elsewhere|away|matters|world is|(?:is|are) in|the (?:eu|us|uk|states)|america"
    r"|europe\w*|german\w*"
    r"|arrondi\w*|conver\w+|ajust\w*|index[ée]\w*|ajout\w*|enlev\w*|retir\w*|depuis|mois|semestre\w*|ann[ée]es"
    r"|virgule|z[ée]ros?"
    r"|tableur|feuille|monnaie|argent|franc\w*|mon march[ée]|regard\w*|groupe|entier\w*)\b",
    re.IGNORECASE,
)
# What takes back, turns or bounds what is about to be said, counts from elsewhere, or says whose it is.
_QUALIFIES = Late(
    r"\b(?:(?:admin|developer|debug|god) mode|(?:got it|is|was|were|are) wrong|errors?|mistakes?|lied|lies|denied"
    r"|debunked|kidding|joking|sarcas\w*"
    r"|made it up|opposite|flipped"
    r"|retract\w*|corrected"
    r"|starting point|our reference|yesterday['’]s|scenario|double-counted|returned|rebated|deducted|missed its"
    r"|ahead of|fell short"
    r"|surpassed|conservative|rolled in|folded in|left in|kept apart|sequential\w*|list prices|volumes|maxed out"
    r"|minimum|maximum|top end"
    r"|low end|high end|over many|nothing (?:higher|lower)|got close|nowhere near|took it back|devil['’]s advocate"
    r"|(?:my|our) (?:startup|company|firm|shop|business|product|fund|bank|clients?|customers?)|average|typical|sampled"
    r"|faux|fausse|erreurs?|menti|d[ée]menti\w*|plaisant\w*|rigol\w*|contraire|point de d[ée]part|r[ée]f[ée]rence"
    r"|sc[ée]nario|d[ée]duit\w*"
    r"|prudents?|dans le lot|dedans|[àa] part|de c[ôo]t[ée]|additionn\w*|invers\w*|fourchette|au-del[àa]|blague"
    r"|invent[ée]\w*|b[êe]tises?"
    r"|rumeurs?|titre|bourse|actionnaires|investisseurs|effectifs|rep[èe]re|mon (?:secteur|affaire|march[ée])"
    r"|(?:share|stock) price|stock"
    r"|traders|investors|shareholders|wall street|headcount|downloads|rumou?rs?|typo|mon (?:entreprise|client)"
    r"|notre (?:entreprise|client|fonds))\b",
    re.IGNORECASE,
)
_MONEY = frozenset(word for word, code in CURRENCIES.items() if code != "USD" and len(word) > 2) - {"real", "won"}
_MONEY |= frozenset(word for word in MAGNITUDES if word != "bill")


def handles(sentence: str) -> bool:
    """Whether a sentence ahead of all figures speaks of their making, form or measure, or takes back or turns them."""
    if _HANDLED.search(sentence) or _QUALIFIES.search(sentence):
        return True
    return not _MONEY.isdisjoint(words_of(sentence))


def frames(sentence: str) -> bool:
    """Whether it does, or may say which figures are meant."""
    return _FRAMES.search(sentence) is not None or handles(sentence)
