"""How often something happens, and how many people do it, which are no factors: "they raised Nvidia twice", "reports four
times a year", "half the analysts like Nvidia"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.tokens import Item
from model.reading import Problem

HINTS = frozenset((
    "twice", "thrice", " times", " fois", "again", "over and", "repeated", "encore et", "half", "moiti", "tiers", "third",
    "quarter", "quart ",
))  # fmt: skip
_COUNT = r"(?:\d+|two|three|four|five|six|ten|several|many|deux|trois|quatre|cinq|dix|plusieurs)"
_TIMES = Late(rf"\b(?:twice|thrice|{_COUNT} (?:times|fois))(?![\w-])", re.IGNORECASE)
_AGAIN = Late(r"\b(?:again and again|over and over|time and again|repeatedly|encore et encore)\b", re.IGNORECASE)
# Behind it, what is counted: "four times a year", "deux fois cette semaine".
_WITHIN = Late(
    r" (?:an? (?:year|quarter|month|week|day|decade|row)|per |each |every |in (?:a row|the (?:past|last|meeting|call)"
    r"|\w+ days)|(?:this|last) (?:year|quarter|month|week)(?!['’]s)(?= *(?:\Z|[,;.?!]))|since |already|so far|before\W*\Z"
    r"|during |par |cette |dans la |dans le |ces derni|depuis|d[ée]j[àa]|pendant |lors |de suite)",
    re.IGNORECASE,
)
_ENDS = Late(r"\W*(?:\Z|[,;.!?\n)])|\W+(?:and|but|about|et|mais|de|d['’])\b", re.IGNORECASE)
# Verbs of growing, which a factor belongs to.
_NO_GROWTH = (
    r"(?!doubl|tripl|multipl|rais|increas|gagn|jump|climb|expand|explod|scaled|grow|surg|soar|augment|grimp|progress"
    r"|explos|accr|mont[ée])"
)
# Right before it, what happened so often: "were lowered", "mentioned", "on a parlé de Meta"; not "sales tripled".
_HAPPENED = Late(
    rf"(?:\b{_NO_GROWTH}\w{{3,}}(?:ed|ée?s?)|\b(?:was|were|been|gets?|got|[ée]t[ée]|is|are|est|sont) {_NO_GROWTH}(?:\w+ed"
    r"|cut|[a-zà-ÿ]+ée?s?)|\b(?:saw|met|spoke|heard|came up|comes up))$",
    re.IGNORECASE,
)
# The same with its object between: "they raised Nvidia", "we talked about the margin".
_HAPPENED_TO = Late(
    r"\b(?:they|we|you|he|she|i|on|nous|ils|analysts|people|everybody|everyone)(?:['’]ve| have| has| had| a| ont"
    r"| avons)? (?:\w+ed|cut|saw|met|heard|hit|spoke|[a-zà-ÿ]+é)(?: (?:of|on|about|with|the|its|our|de|d['’]|du|la|le"
    r"|l['’]))* ?[\w'’-]+$",
    re.IGNORECASE,
)
_PEOPLE = Late(
    r"\b(?:half|(?:a|one) (?:third|quarter)|two[ -]thirds|la moiti[ée]|un (?:tiers|quart)|les deux tiers)(?: (?:of|the"
    r"|our|my|all|these|this|de|des|du|d['’]|la|les|l['’]))* ?(?:analysts?|investors?|street|(?<=half the )market(?= \w)"
    r"|channel|team|people|experts?|economists?|colleagues|readers|journalists|bulls|bears|analystes?|investisseurs?|gens"
    r"|[ée]quipe|[ée]conomistes?|coll[èe]gues|lecteurs|journalistes)\b",
    re.IGNORECASE,
)


def how_often(items: list[Item], text: str) -> list[Problem]:
    """What a text says of how often or by how many, asked back as a factor of nothing; not in what is passed over."""
    found = [
        Problem("refused_reference", *times.span(), times[0])
        for times in _TIMES.finditer(text)
        if any(item.start <= times.start() < item.end for item in items)
        and (_WITHIN.match(text, times.end()) or (_ENDS.match(text, times.end()) and _is_event(text[: times.start()])))
    ]
    if any(item.kind == "change" for item in items):
        found += [Problem("refused_reference", *again.span(), again[0]) for again in _AGAIN.finditer(text)]
    return found + [Problem("refused_outside", *each.span(), each[0]) for each in _PEOPLE.finditer(text)]


def _is_event(before: str) -> bool:
    """Whether something happens right before a word of how often."""
    clause = before.rstrip()
    return _HAPPENED.search(clause) is not None or _HAPPENED_TO.search(clause) is not None
