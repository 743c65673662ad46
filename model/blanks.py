"""What is settled in the text before its words are read: signs that are no words, numbers that are no amounts, and what no
longer holds. Everything keeps its place; what is taken out becomes spaces."""

from __future__ import annotations

import re
from typing import Any

from model.amount_pattern import MAGNITUDES
from model.late import Late
from model.lexicon import LEXICON
from model.numerals import NUMERALS

# "(was 50)": what held before.
_OLD_VALUE = Late(
    r"\((?:it )?(?:was|were|previously|prev|formerly|(?:up |down )?from|instead of|not|vs|pas|avant|contre|au lieu d[eu']?"
    r"|(?:the )?(?:article|base(?:line)?|original|reference|origine|l'article|today|now|currently|actuel(?:lement)?)"
    r"(?:(?:'s| had| has| says| said| dit| case| value| figure))*)"
    r"(?: at| about| only| a|:)? ?\$?\d[^()]{0,16}\)"
)
_ONLY = Late(r"(?<![a-z])(?:ne |n')[^,;.?]{0,40}?(plus que(?: d[e'])?)(?![a-z])")
# "for each $1 of GPUs": what energy costs beside it is its ratio.
_DOLLAR_OF_GPUS = Late(
    r"(?:\b(?:for|per|on|pour|par|sur) )?(?:\b(?:each|every|chaque|a|un) )?"
    r"(?:(?:us)?\$ ?1(?![\d.,])|(?<![\d.,])1 ?\$|(?<![\d.,])1 dollar|(?:(?<=par )|(?<=per )|(?<=each )|(?<=every ))\$)"
    r"(?: (?:of|on|in|into|spent|invested|that goes|we|you|i|de|en|d[eu]pens[a-z]*|investi[a-z]*|sur)){1,3}"
    r" ?(?:nvidia |the |d')?(?:gpus?|chips?|silicon|puces)(?![a-z])"
)
# Whose margin the end-user margin is.
_GPU_USERS = Late(
    r"\b(?:the )?(?:those|whoever|anyone|anybody|everyone|companies|firms|businesses|people|players|startups|customers)"
    r" (?:who |that |which )?(?:us|build|run|rent|work)(?:e|es|s|ing)?"
    r" (?:(?:up)?on top|(?:(?:up)?on (?:top of )?)?(?:the |their |these |nvidia )?(?:gpus?|chips?|silicon))(?![a-z])"
    r"|\b(?:gpu users|users of (?:the )?gpus?|utilisateurs (?:de|des) gpus?)(?![a-z])"
    r"|\b(?:ceux|celles|entreprises|societes|boites) qui (?:les )?(?:exploitent|utilisent|construisent|batissent)"
    r" (?:dessus|(?:sur |avec )?(?:les |des |ces )?(?:gpus?|puces))(?![a-z])"
)
_CASHTAG = Late(r"(?<![a-z0-9$])\$([a-z]{2,6})(?![a-z0-9])")
_ISH = Late(r"(\d ?(?:bn|[bmtk%])?)-?ish(?![a-z])")
# "GPU sales (USD mn): 58,750", "all in billions": the magnitude of bare numbers.
_SCALES = "bn|b|billions?|mn|mm|m|millions?|md|mds|milliards?"
_COUNTED_IN = Late(
    rf"\((?:in |en )?(?:us ?\$|\$|usd)? ?({_SCALES})(?: ?(?:usd|us\$|\$|(?:of |de )?dollars?))?\)"
    r"|(?<![a-z])(?:all |tout |figures |numbers |amounts |chiffres |montants )?"
    rf"(?:in|en) (?:us ?\$|\$|usd)? ?({_SCALES})(?![a-z0-9])"
    r"(?: ?(?:usd|us\$|\$|(?:of |de )?dollars?))?"
    rf"|(?<![\w$])\$ ?({_SCALES})(?= ?:)"
)
# "63 (billion)", and "15 cents of every dollar", which are 15%.
_UNIT_IN_BRACKETS = Late(r"(?<=\d )\((bn|billions?|mn|millions?|percent|pct|%|years?|milliards?|ans|pour cent)\)")
_KEEPS = Late(r"margin|marge|\b(?:keep|kept|retain|pocket|skim|earn|gard|conserv)")
_CENTS = Late(
    r"(?<=[\da-z]) ?(?:cents|c|centimes) (?:of|on|out of|in|sur|par) (?:every|each|the|a|chaque|un) (?:revenue )?dollar\b"
    r"(?! (?:of|spent|in|on|de|d'|into|that))"
)
_NOTHING = Late(r"((?:ne |n')[a-z]+ |)(?:plus rien(?: du tout)?|rien du tout)\b")
_FEW = "two|three|four|five|six|eight|ten|deux|trois|quatre|cinq|six|huit|dix"
_ONE_IN = Late(
    rf"(?<![a-z0-9.,])(one|two|three|un|une|deux|trois|[1-9](?= out of )) (?:in|out of|sur) ({_FEW}|[2-9](?![\d.,]))"
    r"(?! ?(?:years?|yrs?|months?|ans?|mois|weeks?|[bmt%]|bn|md)\b)(?![a-z])"
)
# "couvrir la moitié du revenu requis" says how much is covered; elsewhere a half of something halves it.
_HALF_COVERED = Late(r"(?<![a-z])(cover(?:s|ed|ing)?|couvr[a-z]+) (half|la moitie)(?= (?:of|du|des?) )")
_DATE = Late(r"(?<![\d/.,$])\d{1,2}/\d{1,2}/(?:19|20)?\d\d(?![\d/.,]*\d|[a-z%])")
_VERSION = Late(r"(?<![a-z0-9])v\d+(?:\.\d+)+(?![\w.]*\d)|(?<=\bmicrosoft )365(?![\w.,%$]| ?(?:bn?|m[dn]?)\b)")
_CLOCK = Late(
    r"(?<=\b(?:at|by) )\d{1,2}:[0-5]\d(?: ?[ap]m)?(?![\w:])|(?<=\ba )\d{1,2} ?h ?(?:[0-5]\d)?(?![\w:])"
    r"|(?<![\d.,:$])\d{1,2}(?::[0-5]\d)? ?[ap]m(?![\w])"
)
_GROUPED = Late(r"(?<=\d)_(?=\d{3})")
_ADDRESS = Late(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# Slack's strikethrough: what no longer holds.
_STRUCK = Late(r"(?<![\w~])~(?=\S)[^~\n]{1,80}(?<=\S)~(?![\w~])")
_SLASHED = Late(r"(?<![a-z0-9])(?:b/e|w/o)(?![a-z0-9])")
_ELISION = Late(r"(?<![a-z])(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu)'(?=[a-z0-9])|'(?:s|re|ll|d|ve|m)(?![a-z])")
_FRENCH_ELISION = Late(r"(?<![a-z])(?:[ldjnsct]|qu)'(?=[a-z])")


def readable(folded: str) -> tuple[str, list[tuple[str, Any, int, int]], int]:
    """(the text as its words are to be read, items found on the way, how French its elisions are)."""
    items: list[tuple[str, Any, int, int]] = []
    tongue = 0
    if "plus que" in folded:  # "ne vend plus que 30" says what is left, "plus que 30" a limit
        folded = _without(_ONLY, folded)
    if "'" in folded:
        folded = folded.replace("jusqu'ou", "combien ").replace("plutot qu'", "au lieu d'")
        tongue += bool(_FRENCH_ELISION.search(folded))
        folded = _ELISION.sub(lambda found: " " * len(found[0]), folded)
    if "(" in folded:
        folded = _without(_OLD_VALUE, folded)
        folded = _UNIT_IN_BRACKETS.sub(lambda found: found[1].ljust(len(found[0])), folded)
    if "ish" in folded:
        folded = _ISH.sub(lambda found: found[1] + " " * (len(found[0]) - len(found[1])), folded)
    if folded.count("~") > 1:
        folded = _without(_STRUCK, folded)
    if "dollar" in folded and _KEEPS.search(folded):
        folded = _CENTS.sub(lambda found: "%".ljust(len(found[0])), folded)
    magnitudes = (
        "(" in folded
        or ("$" in folded and ":" in folded)
        or " in " in folded
        or " en " in folded
        or folded.startswith(("in ", "en "))
    )
    for counted in _COUNTED_IN.finditer(folded) if magnitudes else ():
        items.append(("counted_in", MAGNITUDES[counted[1] or counted[2] or counted[3]], *counted.span()))
        folded = blanked(folded, *counted.span())
    if "cov" in folded or "couv" in folded:
        folded = _HALF_COVERED.sub(lambda found: found[1] + " " + "50%".ljust(len(found[2])), folded)
    if "/" in folded:
        folded = _without(_DATE, folded)
    if ":" in folded or "am" in folded or "pm" in folded or "a " in folded:
        folded = _without(_CLOCK, folded)
    if ("v" in folded and "." in folded) or "365" in folded:
        folded = _without(_VERSION, folded)
    if " rien" in folded:  # "ne rapporte plus rien"
        folded = _NOTHING.sub(lambda found: found[1] + "zero".ljust(len(found[0]) - len(found[1])), folded)
    if " in " in folded or " out of " in folded or " sur " in folded:
        folded = _ONE_IN.sub(_part, folded)
    if "_" in folded:
        folded = _GROUPED.sub("'", folded)
    if "@" in folded:
        folded = _without(_ADDRESS, folded)
    folded = folded.replace("r&d", "rnd")
    if "b/e" in folded or "w/o" in folded:
        folded = _SLASHED.sub(lambda found: found[0].replace("/", " "), folded)
    if ("on" in folded or "us" in folded or "qui" in folded) and (users := _GPU_USERS.search(folded)):
        items.append(("thing", ("end_user_margin",), *users.span()))
        folded = blanked(folded, *users.span())
    if "$" in folded:
        folded = _CASHTAG.sub(_without_dollar, folded)
    if "$" in folded and (dollar := _DOLLAR_OF_GPUS.search(folded)):
        items.append(("per_dollar", None, *dollar.span()))
        folded = blanked(folded, *dollar.span())
    return folded, items, tongue


def _without(pattern: Late, folded: str) -> str:
    """The text with what a pattern finds blanked, its first group where it has one."""
    for found in pattern.finditer(folded):
        start, end = found.span(pattern.groups)
        folded = blanked(folded, start, end)
    return folded


def blanked(folded: str, start: int, end: int) -> str:
    return folded[:start] + " " * (end - start) + folded[end:]


def _part(found: re.Match[str]) -> str:
    """ "one in three" as a fraction."""
    above, below = (NUMERALS.get(word) or word for word in found.groups())
    return f"{above}/{below}".ljust(len(found[0]))


def _without_dollar(found: re.Match[str]) -> str:
    """The name behind a "$NVDA"; anything else as it stands."""
    entry = LEXICON.words.get(found[1])
    return f" {found[1]}" if entry is not None and entry.kind == "name" else found[0]
