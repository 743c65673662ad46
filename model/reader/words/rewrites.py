"""The text as its words are to be read: what no longer holds is blanked ("~50B~"), so are numbers that are no amounts
("at 5:30 pm"), and a figure in other words becomes one ("one in three"). Everything keeps its place: what is written
instead is filled up with spaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from model.amount_pattern import MAGNITUDES
from model.late import Late
from model.lexicon import LEXICON
from model.reader.words.hints import finder, index, woken
from model.reader.words.possessors import possessors
from model.reader.words.rewrite import Rewrite
from model.reader.words.rewrite_rows import ROWS
from model.text import fold

# Whose margin the end-user margin is.
_GPU_USERS = Late(
    r"\b(?:the )?(?:those|whoever|anyone|anybody|everyone|companies|firms|businesses|people|players|startups|customers)"
    r" (?:who |that |which )?(?:us|build|run|rent|work)(?:e|es|s|ing)?"
    r" (?:(?:up)?on top|(?:(?:up)?on (?:top of )?)?(?:the |their |these |nvidia )?(?:gpus?|chips?|silicon))(?![a-z])"
    r"|\b(?:the )?(?:companies|firms|businesses|people|players|startups|customers|those) (?:who |that |which )?"
    r"rent(?:ing|s)?(?: capacity| compute| gpus)? from (?:them|the clouds?|cloud providers|hyperscalers)(?![a-z])"
    r"|\b(?:gpu users|users of (?:the )?gpus?|utilisateurs (?:de|des) gpus?)(?![a-z])"
    r"|\b(?:ceux|celles|entreprises|societes|boites) qui (?:les )?(?:exploitent|utilisent|construisent|batissent"
    r"|developpent)"
    r" (?:dessus|(?:sur |avec )?(?:les |des |ces )?(?:gpus?|puces))(?![a-z])"
)
# "for each $1 of GPUs": what energy costs beside it is its ratio.
_DOLLAR_OF_GPUS = Late(
    r"(?:\b(?:for|per|on|pour|par|sur) )?(?:\b(?:each|every|chaque|a|un) )?"
    r"(?:(?:us)?\$ ?1(?![\d.,])|(?<![\d.,])1 ?\$|(?<![\d.,])1 dollar|(?<![a-z])(?:one|un) dollar|(?:(?<=par )"
    r"|(?<=per )|(?<=each )|(?<=every ))\$)"
    r"(?: (?:of|on|in|into|spent|invested|that goes|we|you|i|de|en|d[eu]pens[a-z]*|investi[a-z]*|sur)){1,3}"
    r" ?(?:nvidia |the |d')?(?:gpus?|chips?|silicon|puces)(?![a-z])"
)
# "GPU sales (USD mn): 58,750", "all in billions": the magnitude of bare numbers.
_SCALES = "bn|b|billions?|mn|mm|m|millions?|md|mds|milliards?"
_COUNTED_IN = Late(
    rf"[(\[](?:in |en |all |tout en )?(?:us ?\$|\$|usd)? ?({_SCALES})(?: ?(?:usd|us\$|\$|(?:of |de )?dollars?))?"
    r"(?: unless (?:noted|stated|indicated)(?: otherwise)?| sauf mention contraire)?[)\]]"
    r"|(?<![a-z])(?:all |tout |figures |numbers |amounts |chiffres |montants )?"
    rf"(?:in|en) (?:us ?\$|\$|usd)? ?({_SCALES})(?![a-z0-9])"
    r"(?: ?(?:usd|us\$|\$|(?:of |de )?dollars?))?"
    rf"|(?<![\w$])(?:\$|usd|us\$) ?({_SCALES})(?= ?(?::|\n))"
    rf"|(?<![a-z])\(?(?:all|tout) ({_SCALES})(?![a-z0-9])\)?"
)
# "base: 50B; bull: 80B", "50B base, 80B bull": a side's name; elsewhere it is the baseline, or says nothing.
_BASE_CASE = Late(r"(?<![a-z])(?:cas de )?base(?= ?:)|(?<=\d[bmkt%] )base(?= ?(?:[,;/)]|and\b|vs\b|$))")
# "Lender case: …. Sponsor case: …": sides of whatever name.
_ANY_CASE = Late(
    r"(?<![a-z'-])(?:the |our |a )?(?!(?:base|bull|bear|best|worst|this|that|any|each|which|in|my|our|the|cahn"
    r"|article|baseline"
    r"|central|quarterly|monthly|weekly|yearly|annual|europe\w*|us|uk|china|chinese|asian?|global|net|gross|half-year"
    r"|cumulative|profits?|break-?even|capex|backlog|orders?|debt|market|valuation|segment|region\w*|consumer"
    r"|lifetime)(?![a-z]))"
    r"[a-z][a-z-]{3,16}(?:'s)? (?:case|scenario|view)(?= ?:)"
)
# "both margins 30%", "cloud and app margins 30%": each of the two.
_BOTH_MARGINS = Late(
    r"(?<![a-z])(?:(?:both|both our|both the|the two|our two|les deux|all the|toutes les) (?:gross )?mar(?:gin|ge)s"
    r"|margins both|(?:les )?marges sont toutes (?:les )?deux"
    r"|(?:the )?cloud and (?:end[- ]user|user|app|apps|application|product) margins"
    r"|marges? cloud et (?:marges? )?(?:finale|utilisateur)s?)(?![a-z])"
)
_SPACES = Late(" {2,}")
_NUMBER = Late(r"\d(?:[\d.,]*\d)?")
_WORD = Late("[a-zç]+")
_FRENCH_ELISION = Late(r"(?<![a-z])(?:[ldjnsct]|qu)'(?=[a-z])")


_hints = finder(*(rewrite.hints for rewrite in ROWS))
_PLACES = index(rewrite.hints for rewrite in ROWS)


def rewritten(folded: str) -> str:
    """The text with all of that replaced, every character that stays in its place."""
    for _, after in steps(folded):
        folded = after
    return folded


def steps(folded: str) -> Iterator[tuple[Rewrite, str]]:
    """Each row that may replace something, and the text behind it."""
    for place in woken(_hints(folded), _PLACES):
        row = ROWS[place]
        folded = _replaced(row.pattern, row.instead, folded)
        yield row, folded


def _replaced(pattern: Late, instead: str | Callable[[re.Match[str]], str], folded: str) -> str:
    def in_place(found: re.Match[str]) -> str:
        text = found.expand(instead) if isinstance(instead, str) else instead(found)
        if len(text) > len(found[0]):
            text = _SPACES.sub(" ", text)
        # What has no room stays, or all that follows would lose its place.
        return _beneath(text, found[0]).ljust(len(found[0])) if len(text) <= len(found[0]) else found[0]

    return pattern.sub(in_place, folded)


def _beneath(text: str, replaced: str) -> str:
    """A text moved to where its first number stands in what it replaces, as far as there is room."""
    number = _NUMBER.search(text)
    ahead = replaced.find(number[0]) - number.start() if number else 0
    return " " * ahead + text if 0 < ahead <= len(replaced) - len(text) else text


def has_french_elision(folded: str) -> bool:
    """Whether a text speaks French by an apostrophe: "l'écart", not "Nvidia's"."""
    return "'" in folded and _FRENCH_ELISION.search(folded) is not None


def tongue_lost(folded: str, read: str) -> int:
    """How French the words are that are read otherwise: "perd un quart de ses ventes" as "-25%"."""
    words = (found[0] for found in _WORD.finditer(folded) if read[found.start() : found.end()] != found[0])
    return max(0, sum(entry.tongue for word in words if (entry := LEXICON.words.get(word))))


def phrases(folded: str, text: str) -> tuple[str, list[tuple[str, Any, int, int]]]:
    """(the rewritten text without the phrases that mean one thing as a whole, those as kind, data, start and end): who
    uses the GPUs, each dollar of them, what numbers are counted in, "base:" as the name of a side, and names that only
    their place in the raw text shows."""
    found: list[tuple[str, Any, int, int]] = []
    if " ai " in folded or " ia " in folded or "add " in folded:
        found += (("unknown", fold(text[start:end]), start, end) for start, end in possessors(text))
    headed = ":" in folded or "\n" in folded
    bracketed = "(" in folded or "[" in folded or (headed and ("$" in folded or "usd" in folded))
    if (
        bracketed
        or "all " in folded
        or "tout " in folded
        or " in " in folded
        or " en " in folded
        or folded.startswith(("in ", "en "))
        or "\nin " in folded
        or "\nen " in folded
    ):
        scales = _COUNTED_IN.finditer(folded)
        found += (("counted_in", MAGNITUDES[each[1] or each[2] or each[3] or each[4]], *each.span()) for each in scales)
    gpus = "gpu" in folded or "chip" in folded or "silicon" in folded or "puce" in folded
    if (gpus or "rent" in folded or "on top" in folded or "dessus" in folded) and (users := _GPU_USERS.search(folded)):
        found.append(("thing", ("end_user_margin",), *users.span()))
    if gpus and ("$" in folded or "dollar" in folded) and (dollar := _DOLLAR_OF_GPUS.search(folded)):
        found.append(("per_dollar", None, *dollar.span()))
    if "base" in folded and (":" in folded or "bull" in folded or "bear" in folded):
        found += (("label", None, *each.span()) for each in _BASE_CASE.finditer(folded))
    if "case" in folded or "scenario" in folded or "view" in folded:
        found += (("label", None, *each.span()) for each in _ANY_CASE.finditer(folded))
    if (
        ("margins" in folded or "marge" in folded)
        and (both := _BOTH_MARGINS.search(folded))
        and "respecti" not in folded
    ):
        start, end = both.span()
        found += (
            ("name", ("cloud_margin",), start, start + 1),
            ("separator", None, start + 1, start + 2),
            ("name", ("end_user_margin",), start + 2, end - 1),
            ("each", None, end - 1, end),
        )
    for _, _, start, end in found:
        folded = blanked(folded, start, end)
    return folded, found


def blanked(folded: str, start: int, end: int) -> str:
    """A text with spaces in one place."""
    return folded[:start] + " " * (end - start) + folded[end:]
