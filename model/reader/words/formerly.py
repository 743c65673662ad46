"""What a value was a year before, or is to somebody else, beside what it is: "OpenAI 4B last year, 13B this year", "60B now
against 47B a year ago", "9B (est. 10B)". It is passed over, and noted, where the statement tells what holds."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import RESULTS
from model.late import Late
from model.reader.words.named import SUBJECTS, last_named
from model.reader.words.respelt import Respelt, respelt
from model.reader.words.tokens import Item
from model.reading import Note

_HINTS = (
    "year", "months", "previously", "back then", "l'an", "l’an", "un an", "1 an", "mois", "auparavant", "(", "yoy", "y/y",
    "y-o-y", "a/a", "now", "today", "current", "maintenant", "aujourd", "actuellement", "désormais",
)  # fmt: skip
_EARLIER = (
    r"(?:(?:the )?(?:last|previous|prior|past) year(?:['’]s)?|the year before|a year (?:ago|earlier|before|back)"
    r"|(?:twelve|12) months (?:ago|earlier)|previously|back then|l['’]an(?:n[ée]e)? (?:derni(?:er|[èe]re)|pass[ée]e?)"
    r"|il y a (?:un|1) an|un an (?:plus t[ôo]t|avant|auparavant)|(?:douze|12) mois plus t[ôo]t|auparavant)(?!\w)"
)
_LATER = (
    r"(?:this year|now|today|currently|at present|as of now|cette ann[ée]e|maintenant|aujourd['’]hui|actuellement"
    r"|d[ée]sormais|[àa] pr[ée]sent)(?!\w)"
)
_BEHIND_EARLIER = Late(rf"\s*\(?(?:in |of |was |en |de )?(?P<time>{_EARLIER})\)?", re.IGNORECASE)
_BEHIND_LATER = Late(rf"\s*\(?(?:in |en )?{_LATER}\)?", re.IGNORECASE)
# "last year Nvidia sold 47B", "against last year's 47B".
_AHEAD = (
    r"(?:\A|[,;:.(!?–—-]|\b(?:and|but|from|after|versus|vs\.?|against|et|mais|contre|apr[èe]s)\b"
    r"|\bde\b)\s*(?:(?:in|the|its|en) )?"
)
_AHEAD_EARLIER = Late(rf"{_AHEAD}(?P<time>{_EARLIER}),?[^,;.?!\d]{{0,40}}\Z", re.IGNORECASE)
_AHEAD_LATER = Late(rf"\b{_LATER},?[^,;.?!\d]{{0,40}}\Z", re.IGNORECASE)
# "Meta was 12B (now 15B)": the tense tells the earlier one where the other is of now.
_WAS = Late(
    r"\b(?:was|were|had|made|sold|earned|[ée]tai(?:t|ent)|faisai(?:t|ent)|avai(?:t|ent))(?: at| [àa]| de)? \$?\Z",
    re.IGNORECASE,
)
# "9B (est. 10B)", "9B (LY 10B)": of another time or of somebody else.
_LABEL = (
    r"(?:exp(?:ected)?|est(?:imate[sd]?)?|cons(?:ensus)?|guid(?:e|ance|ed)|street|forecast|fcst|budget(?:ed)?"
    r"|plan(?:ned)?|target"
    r"|prior|prev(?:ious(?:ly)?)?|l[fq]?y|py|ya|pf|last (?:year|quarter)|attendus?|pr[ée]vus?|objectif|n-1)"
)
_BRACKETED = Late(rf"\s*\(\s*(?:vs\.? )?(?P<label>{_LABEL})[.:]*\s*(?:at |of )?\$?\Z", re.IGNORECASE)
_OPENS = Late(r"\s*\(\s*(?:vs\.? )?\$?\Z", re.IGNORECASE)
_BY_LABEL = Late(rf"\s*(?P<label>{_LABEL})\.?\s*\)", re.IGNORECASE)
_CLOSES = Late(r"\s*\)")
# "60B, +20% YoY", "60B, double last year", "rose 50% on last year to 15B": by how much a level has changed.
_YEARLY = (
    r"(?:yoy|y/y|y-o-y|a/a|year[- ](?:on|over)[- ]year|(?:on|over|from|vs\.?|versus|than|against) (?:last"
    r"|the (?:previous|prior))"
    r" year|on the year|sur (?:un|1) an|par rapport [àa] l['’]an (?:dernier|pass[ée]))(?!\w)"
)
_BY = r"(?:by |de )?[+−–-]? ?\d[\d.,]* ?(?:%|percent|pts?|points?|pour cent)"
_CHANGED = Late(
    rf"[,;(]* ?(?:(?:is |was )?(?:up|down|growing|rising|falling|en hausse|en baisse) )?(?:{_BY} {_YEARLY}"
    r"|(?:(?:about |roughly )?(?:double|triple|twice) (?:of )?(?:last year(?:['’]s)?"
    r"|a year ago)))\)?(?=\W*(?:\Z|[,;.?!)\n]|and\b))",
    re.IGNORECASE,
)
_LED_BY_CHANGE = Late(
    rf"\b(?:rose|rises|grew|grows|climbed|jumped|fell|falls|dropped|is up|was up|up|is down|was down|down"
    rf"|increased|decreased) {_BY}"
    rf" {_YEARLY},? (?:to|at) (?=\$?\d)",
    re.IGNORECASE,
)
# Where either figure may be meant, or the earlier one is the aim.
_BOTH = Late(
    r"\bdiff[ée]ren|\bchang|\bwhich\b|\bcompar|\bbetween\b|\bentre\b|\beach\b|\bboth\b|\bback to\b|\buse\b"
    r"|\bsuppos|\bimagin|\bsay\b|\bsi\b"
    r"|\bif\b|(?<!back )\bthen\b|\bpasse de\b|\bsmaller\b|\bbigger\b|\brepeats?\b",
    re.IGNORECASE,
)
_STEM = 4  # letters of a label, by which it is found again
_MARKS = "( ,;:.)–—-"
# What may stand between two figures of one thing, beside its name.
_BETWEEN = frozenset((
    "filler", "range", "let", "move", "mark", "separator", "topic", "refused", "versus", "against", "unsaid", "instead",
))  # fmt: skip


def without_earlier(items: list[Item], text: str) -> Respelt | None:
    """The text without what a value was at an earlier time, or for somebody else; None where it tells no such thing."""
    folded = text.lower()
    if not any(hint in folded for hint in _HINTS) or any(item.kind == "compare" for item in items):
        return None
    if _BOTH.search(text):
        return None
    amounts = [place for place, item in enumerate(items) if item.kind == "amount"]
    gone = _by_how_much(items, text)
    done = 0
    for first, second in pairwise(amounts):
        gone += _beside(items, first, second, text, done)
        done = items[first].end
    if not gone:
        return None
    gone.sort()
    gone = [each for place, each in enumerate(gone) if not place or each[0] >= gone[place - 1][1]]
    notes = tuple(Note("passed_over", {"words": text[start:end].strip(_MARKS)}) for start, end in gone)
    return respelt(text, [(start, end, " ") for start, end in gone], notes)


def _by_how_much(items: list[Item], text: str) -> list[tuple[int, int]]:
    """The places of what says by how much a level has changed in a year."""
    found = [changed.span() for changed in _LED_BY_CHANGE.finditer(text)]
    levels = [item.end for item in items if item.kind == "amount" and not item.data.sign]
    return found + [changed.span() for end in levels if (changed := _CHANGED.match(text, end))]


def _beside(items: list[Item], first: int, second: int, text: str, done: int) -> list[tuple[int, int]]:
    """The places of what does not hold of two amounts in a row. `done`: where the one before them ends."""
    if items[second].data.unit in (items[first].data.unit, "number") and (
        aside := _bracketed(items, first, second, text)
    ):
        return [aside]
    before = _told(items[first], text, done)
    after = _told(items[second], text, max(items[first].end, before[1] if before else 0))
    later = _is_later(items[second], text, items[first].end)
    if before is None and after is None and later and (was := _WAS.search(text, done, items[first].start)):
        before = (was.end(), was.end())
    if (before is None) == (after is None) or not _are_of_one(items, first, second):
        return []
    if before is not None:
        return _left_out(items, first, second, before) if later else []
    if after is None or (_are_compared(items, first, second) and not _is_later(items[first], text, done)):
        return []
    return [(items[first].end, max(items[second].end, after[1]))]


def _bracketed(items: list[Item], first: int, second: int, text: str) -> tuple[int, int] | None:
    """The place of a bracket behind an amount with another that is labelled: "9B (est. 10B)"."""
    start, amount = items[first].end, items[second]
    label, end = _BRACKETED.fullmatch(text, start, amount.start), _CLOSES.match(text, amount.end)
    if label is None and _OPENS.fullmatch(text, start, amount.start):
        label = end = _BY_LABEL.match(text, amount.end)
    owner = last_named(items[:first])
    if owner is not None and not RESULTS.isdisjoint(owner.data):
        return None  # "gap 100B (target 50B)?"
    if label is None or end is None or text.lower().count(label["label"].lower()[:_STEM]) > 1:
        return None  # "60B (target 70B): what gap at target?"
    return start, end.end()


def _told(amount: Item, text: str, after: int) -> tuple[int, int] | None:
    """Where the earlier time of an amount stands: right behind it, or ahead in its clause."""
    found = _BEHIND_EARLIER.match(text, amount.end) or _AHEAD_EARLIER.search(text, after, amount.start)
    return None if found is None else found.span("time")


def _is_later(amount: Item, text: str, after: int) -> bool:
    """Whether an amount is told to be of now."""
    behind = _BEHIND_LATER.match(text, amount.end) is not None
    return behind or _AHEAD_LATER.search(text, after, amount.start) is not None


def _are_compared(items: list[Item], first: int, second: int) -> bool:
    """Whether two amounts may be two cases: "42%, versus 50% previously"."""
    return any(item.kind == "versus" for item in items[first:second])


def _are_of_one(items: list[Item], first: int, second: int) -> bool:
    """Whether two amounts are of one name, which is an input, and nothing changes between them."""
    between = items[first + 1 : second]
    named = [item for item in (last_named(items[:first]), last_named(between)) if item is not None]
    light = all(item.kind in _BETWEEN or item in named for item in between)
    one = bool(named) and all(item.data == named[0].data for item in named)
    following = next(
        (item for item in items[second + 1 :] if item.kind not in ("filler", "range", "refused", "move")), None
    )
    own = following is not None and following.kind in SUBJECTS
    alike = len({items[place].data.unit for place in (first, second)} - {"number"}) < 2
    signed = items[first].data.sign or items[second].data.sign or items[first - 1].kind == "change"
    return light and one and alike and not own and not signed and RESULTS.isdisjoint(named[0].data)


def _left_out(items: list[Item], first: int, second: int, time: tuple[int, int]) -> list[tuple[int, int]]:
    """The places of an earlier amount and its time, and of what leads from there to the later amount."""
    led = items[first - 1] if first and items[first - 1].kind == "range" else items[first]
    start = led.start
    end = items[second].start
    if last_named(items[:first]) is None:  # "4B last year, OpenAI now makes 13B"
        end = max(items[first].end, time[1])
    return [(start, end)] if time[0] >= start else [time, (start, end)]
