"""What a sentence names as the cause of what it states, passed over and said: "Price wars among model vendors push the
margin down to 28%", "Tax credits mean facilities cost 70 cents per GPU dollar", "Power is scarce, so energy 1.4"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.passed_over.turning import may_turn_what_follows
from model.reader.words.named import FACILITIES, SUBJECTS, is_factor
from model.reader.words.tokens import Item
from model.reading import Note

_MOST_WORDS = 7
_VERBS = (
    r"(?:means?|meant|push(?:es|ed)?|drives?|drove|forces?|forced|squeez(?:e|es|ed)|sends?|sent|lifts?|lifted|drags?"
    r"|dragged|knocks?|knocked|pulls?|pulled|cuts?|shaves?|shaved|wipes?|wiped|compress(?:es|ed)?|erodes?|eroded|lowers?"
    r"|lowered|reduces?|reduced|increases?|increased|trims?|trimmed|slash(?:es|ed)?|dents?|dented|bumps?|bumped|hikes?|hiked"
    r"|shrinks?|shrank|depress(?:es|ed)?|(?:brings?|brought|keeps?|kept|holds?|held|leaves?|left"
    r"|puts?)(?=[^.;,?\d]* (?:to|at|down|up) )|halves?|halved|doubles?"
    r"|doubled|triples?|tripled|raises?|raised|boosts?|boosted|pouss(?:e|ent)|port(?:e|ent)"
    r"|f(?:ait|ont) (?:monter|baisser|passer|tomber)|ram[èe]n(?:e|ent)|am[èe]n(?:e|ent)|comprim(?:e|ent)|rabot(?:e|ent)"
    r"|r[ée]dui(?:t|sent)|divis(?:e|ent))"
)
_CAUSE = Late(
    rf"\W*(?:(?:what if|if|suppose|say|assume|imagine|et si|si) )?(?P<cause>(?:[^\W\d][\w'’-]* ){{1,{_MOST_WORDS}}}?)"
    r"(?:(?:takes?|took|knocks?|knocked|shaves?|shaved|wipes?|wiped|cuts?|strips?|stripped) (?=\$?\d[\d.,]* ?[%\w]* off )"
    rf"|(?P<verb>{_VERBS})(?: that)? (?P<the>(?:the |our |their |la |les? |l['’])?))",
    re.IGNORECASE,
)
_SO = Late(
    r"\W*(?P<cause>[^.;:!?\n\d]{8,90}?),? (?:so|hence|therefore|donc|du coup)(?: that means)?,? (?=\S)", re.IGNORECASE
)
# Who a verb such as "takes" says that they earn, or what is somebody's view.
_PEOPLE = Late(
    r"\b(?:i|we|you|they|he|she|it|this|that|what|which|who|how|if|let|lets|je|nous|vous|on|ils?|elles?|cela|[çc]a|que|qui|si"
    r"|clouds?|hyperscalers?|users?|customers?|startups?|companies|firms|everyone|nobody|utilisateurs|clients|entreprises)\b",
    re.IGNORECASE,
)
_MEANING = Late(r"means?|meant", re.IGNORECASE)
_IDLE = frozenset(("refused", "unknown", "aside", "topic", "range", "filler", "separator", "opinion"))
_THINGS = frozenset(("thing",))
_HARMLESS = frozenset(("outside", "scope"))
_BAN = Late(r"bans?|embargo(?:es)?|constraints?|limits|caps|bottlenecks?|shortages?", re.IGNORECASE)


def without_cause(items: list[Item], text: str) -> tuple[list[Item], list[Note]]:
    """(the items without those of such a cause, notes of it), where it says nothing of the figures behind it."""
    found = _CAUSE.match(text)
    if (
        found
        and items[0].start < found.end("cause")
        and (rest := _behind(found, items, _THINGS)) is not None
        and not _PEOPLE.search(found["cause"])
    ):
        verb = found["verb"]
        moved = any(
            item.kind in SUBJECTS and found.end() - len(found["the"] or "") <= item.start <= found.end()
            for item in rest
        )
        if moved or verb is None:
            drop = found.end("verb") if verb and _MEANING.fullmatch(verb) else found.end("cause")
            kept = [item for item in rest if item.start >= drop]
            return kept, [Note("passed_over", {"words": found["cause"].strip()})]
    found = _SO.match(text)
    if (
        found
        and items[0].start < found.end("cause")
        and (rest := _behind(found, _without_directions(found, items), SUBJECTS)) is not None
    ):
        return rest, [Note("passed_over", {"words": found["cause"].strip()})]
    return items, []


def _without_directions(found: re.Match[str], items: list[Item]) -> list[Item]:
    """The items without what says of a cause which way something goes: "demand went up so Nvidia 70B"."""
    inside = [item for item in items if item.end <= found.end("cause")]
    if not any(item.kind == "change" for item in inside):
        return items
    gone = [item for item in inside if item.kind in ("change", "noun")]
    return [item for item in items if item not in gone]


def _behind(found: re.Match[str], items: list[Item], kinds: frozenset[str]) -> list[Item] | None:
    """The items behind a cause; None where it says something of a figure, or nothing is stated behind it. It may name, by
    words of these kinds, what is named behind it too."""
    end = found.end("cause")
    named = _named(items, end)
    inside = [item for item in items if item.start < end]
    rest = [item for item in items if item.start >= end]
    if not any(item.kind == "amount" or is_factor(item) for item in rest) or may_turn_what_follows(found["cause"]):
        return None
    return (
        rest
        if all(
            _is_idle(item, found.string)
            or (
                item.kind in SUBJECTS
                and named.issuperset(item.data)
                and (item.kind in kinds or FACILITIES.issuperset(item.data))
            )
            for item in inside
        )
        else None
    )


def _named(items: list[Item], start: int) -> frozenset[str]:
    names = {name for item in items if item.start >= start and item.kind in SUBJECTS for name in item.data}
    return frozenset(names if names.isdisjoint(FACILITIES) else names | FACILITIES)


def _is_idle(item: Item, text: str) -> bool:
    if item.kind == "table":
        return text[item.start : item.end].lower() == "grid"  # "grid delays push the ratio to 1.6"
    if item.kind == "change":
        return text[item.start : item.end].lower() == "gains"  # "efficiency gains cut the energy ratio"
    harmless = (
        item.kind != "refused" or item.data in _HARMLESS or _BAN.fullmatch(text, item.start, item.end) is not None
    )
    return item.kind in _IDLE and harmless
