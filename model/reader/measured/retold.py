"""Amounts told twice: by how much a value changed ("Nvidia sells 60B, 20% more than before", "AI revenue grows by 15B, or
20%"), or what it was ("AI revenue, at 75B today, climbs to 105B"). Which amounts say the same a baseline tells."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from model.late import Late
from model.reader.words.named import SUBJECTS, baseline_named, last_named
from model.reader.words.tokens import Item
from model.reading import Quantity
from model.solve import in_baseline

_BEHIND = len(" haircut")
_LIGHT = frozenset(("filler", "range", "let", "move", "mark", "separator", "topic", "step", "baseline", "instead"))
_FORMER = Late(
    r"\b(?:before|previously|was|were|formerly|earlier|until|from|prior|last year|contre|avant|auparavant"
    r"|l['’]an dernier)\b",
    re.IGNORECASE,
)
# What is done to a value is no second word for it: "Margins at 45%. Take five points off."
_DONE = Late(
    r"\b(?:tak|knock|cut|shav|trim|add|remov|subtract|deduct|minus\b|less\b|moins\b|enl[eè]v|retir|ajout|retranch"
    r"|halve\b|haircut|(?:double|triple) (?:it|both|them)\b)",
    re.IGNORECASE,
)
_JOINS = Late(r" (?:or|and|ou|et) (?=\W*$)", re.IGNORECASE)
_HOPED = Late(
    r"\b(?:target|goal|consensus|street|guidance|guiding|aims?|aiming|hoped|wants?|objectif|cible|vise|visant|esp[ée]r\w*)\b",
    re.IGNORECASE,
)
# "The margin starts at 45% and loses 5 points": from where, though the baseline leads there too.
STARTS = Late(
    r"\b(?:starts?|starting|begins?|beginning|part|partant) (?:out )?(?:at|from|with|d[e'’])|\bfrom a base of\b"
    # "Microsoft made 20B last year and doubled it"
    r"|\d[^.;?]{0,24}\b(?:and|then|et|puis) (?:then )?(?:gr[eo]ws?|f[ae]lls?|rose|rises?|drop(?:s|ped)?|doubl\w+|tripl\w+"
    r"|loses?|lost|gain(?:s|ed)?|climb(?:s|ed)?|shrinks?|shrank|perd|gagne|augmente|baisse|recule|progresse)\b",
    re.IGNORECASE,
)
# "up 20% from 60B", "up 20% on 60B"
_BASED = Late(r"\b(?:from|depuis|à partir de)\b|\bon \$?\Z", re.IGNORECASE)
# "60B, growing 20% next year", "60B (+10B in the bull case)": another time, or another case.
_LATER = Late(
    r"[^,;.)]{0,12}\b(?:next|later|after that|(?:per|a|each) year|annually|by 20\d\d|in 20\d\d"
    r"|in (?:the|my|our|a) \w+ (?:case|scenario)|l['’]an prochain|l['’]ann[ée]e prochaine|plus tard|ensuite|par an"
    r"|dans le (?:\w+ )?(?:cas|sc[ée]nario))\b",
    re.IGNORECASE,
)
# "60B, up 20%", "60B (+20%)": what it is already, no change of it as in "60B, then +20%", "60B plus 20%".
_RETELLS = Late(
    r"(?: ?\$)?(?: ?[,(;:–—-]| or| ou|\.)+ ?"
    r"(?!.*\b(?:then|another|further|extra|again|plus|puis|encore)\b)[^.;?]{0,40}",
    re.IGNORECASE,
)
_AND = Late(r"\s*(?:and|et|&)\s*(?:another )?", re.IGNORECASE)
_EACH = Late(r"[\w%$ ]{0,8}\b(?:each|both|chacune?)\b", re.IGNORECASE)  # "Google 15B and Meta 15B, plus 5B each"
# "Google +20% (so +20%)"; "+10%, +10%" may be one after the other.
_EXPLAINS = Late(r"\(|\b(?:so|or|that(?:['’]?s| is)|i\.?e|ie|aka|soit|donc|c['’]est[- ][àa][- ]dire)\b", re.IGNORECASE)
_SENTENCE = Late(r"[.!]\s|\n")  # a question or a semicolon goes on: "Nvidia 50B? more like 60B"
# What a new sentence says of the value before.
_GOES_ON = Late(
    r"\b(?:it|they|now|then|actual(?:ly)?|instead|in practice|more like|try|test|run|change|bump|go|make|set|put"
    r"|take|use|raise|push|move|goes|climbs?|ris(?:es?|ing)|grows?|falls?"
    r"|drops?|reach(?:es)?|hits?|jumps?|becomes?|will|would|could|should|what if|if|i|we|elles?|ils?|je|on|nous"
    r"|maintenant|puis|passe|monte"
    r"|grimpe|tombe|baisse|atteint|devient|mettez|mets|mettons|prenez|prends|et si|si|plut[ôo]t|finalement)\b",
    re.IGNORECASE,
)
# "GPUs cost 50B and the building around them another 30B": of something else.
_BESIDE = Late(r"\b(?:around|surrounding|besides|else|the rest)\b.*\b(?:another|further|extra)\b", re.IGNORECASE)
_ONTO = Late(r"\bon top of\b|^ ?[x×*] ?\$?$|\ben plus d", re.IGNORECASE)
_SCALES = (1, 10**9, 10**6, Fraction(1, 100))  # of a bare number beside an amount: "75 Md$, contre 50 avant"


def told_once(items: list[Item], text: str) -> list[Item]:
    """The items without amounts that say again what the one beside them says of the same name, or what it was before."""
    at = [place for place, item in enumerate(items) if item.kind == "quantity"]
    if len(at) < 2:
        return items
    gone: set[int] = set()
    starts = STARTS.search(text)
    baseline = baseline_named(items)
    for first, second in pairwise(at):
        if first in gone or not _are_of_one(items, first, second, text):
            continue
        owner = _owner(items, first, second)
        base = in_baseline(owner.data[0], baseline) if owner is not None and len(owner.data) == 1 else None
        if base is None:
            continue
        changes = _is_relative(items[first].data)
        based = _BASED.search(text, items[first].end, items[second].start)
        later = _LATER.match(text, items[second].end)
        done = based or starts or later or _DONE.search(text, items[first].end, items[second].end + _BEHIND)
        before, after = _result(base, items[first].data), _result(base, items[second].data, changes)
        relative = changes or _is_relative(items[second].data)
        alike = before is not None and before == after and before != base
        if relative and alike and not done and not _are_two(items[first], items[second], text):
            onto = _ONTO.search(text[items[first].end : items[second].start])
            if not onto and (changes or _RETELLS.fullmatch(text, items[first].end, items[second].start)):
                gone.add(second)
        elif not relative and before is not None and before == after and _explains(items[first], items[second], text):
            gone.add(second)  # "40%, i.e. 0.4"
        elif _BESIDE.search(text, items[first].end, items[second].start):
            continue
        elif _was(base, items[first].data) and after not in (None, base) and _says(items, first, second, text):
            gone.add(first)
        elif _was(base, items[second].data) and before not in (None, base) and _FORMER.search(text, items[first].end):
            gone.add(second)
    return [item for place, item in enumerate(items) if place not in gone] if gone else items


def _are_of_one(items: list[Item], first: int, second: int, text: str) -> bool:
    """Whether nothing but light words stands between two amounts, or the name that follows the first at the beginning, and
    the second has no name of its own."""
    between = [item for item in items[first + 1 : second] if item.kind not in _LIGHT]
    leading = len(between) == 1 and between[0].kind in SUBJECTS and not any(i.kind in SUBJECTS for i in items[:first])
    following = next((item for item in items[second + 1 :] if item.kind not in ("range", "filler")), None)
    own = following is not None and following.kind in SUBJECTS
    return (not between or leading) and not own


def _are_two(first: Item, second: Item, text: str) -> bool:
    """Whether amounts that come to the same are two changes, one after the other: "+10%, +10%", "+10% and another 10%", or
    one for each of several names."""
    repeated = first.data[:3] == second.data[:3] and not _explains(first, second, text)
    added = _is_relative(first.data) and _AND.fullmatch(text, first.end, second.start) is not None
    return repeated or added or _EACH.match(text, second.end) is not None


def _explains(first: Item, second: Item, text: str) -> bool:
    """Whether what stands between two amounts says that they are one."""
    return _EXPLAINS.search(text, first.end, second.start) is not None


def _owner(items: list[Item], first: int, second: int) -> Item | None:
    """The name that two amounts are of."""
    between = next((item for item in items[first + 1 : second] if item.kind in SUBJECTS), None)
    return between or last_named(items[:first])


def _result(base: Fraction, quantity: Quantity, again: bool = False) -> Fraction | None:
    """What a quantity makes of a value; None for a range. `again`: it may tell a change in percent: "by 15B, or 20%"."""
    if quantity.high is not None:
        return None
    if quantity.op == "scale" or quantity.unit == "times":
        return base * quantity.value
    if quantity.op == "add" or quantity.signed or (again and quantity.unit == "percent" and base > 1):
        share = quantity.unit == "percent" or (quantity.unit == "number" and abs(quantity.value) < 1)
        return base * (1 + quantity.value) if share else base + quantity.value
    return quantity.value if quantity.op == "set" else None


def _is_relative(quantity: Quantity) -> bool:
    return quantity.op in ("add", "scale") or quantity.unit == "times" or bool(quantity.signed)


def _was(base: Fraction, quantity: Quantity) -> bool:
    """Whether a quantity is the value that a baseline has."""
    plain = quantity.op == "set" and not quantity.signed and quantity.high is None and quantity.toward is None
    scales = _SCALES if quantity.unit == "number" else (1,)
    return plain and bool(base) and any(quantity.value * scale == base for scale in scales)


def _says(items: list[Item], first: int, second: int, text: str) -> bool:
    """Whether words lead from one amount to the next, as no list has them ("50B last year and sells 65B"), nor a hope
    ("50B, for a target of 60B")."""
    between = _JOINS.sub(" ", text[items[first].end : items[second].start])
    apart = _SENTENCE.search(between)  # "Facilities cost 50B. Total 130B."
    leads = any(map(str.isalpha, between)) if apart is None else _GOES_ON.search(between, apart.end()) is not None
    return leads and _HOPED.search(between) is None
