"""A value that a question puts aside: "OpenAI makes 13B today. How much must OpenAI make to break even?", "margin's 50%,
what should it be for 60% coverage?"."""

from __future__ import annotations

import re

from model.catalogue import OUTCOMES, is_company, is_given
from model.late import Late
from model.reader.asked.durations import asked_years
from model.reader.passed_over.mentions import is_as_it_is, is_mentioned
from model.reader.words.tokens import Item
from model.reading import Part, Problem, spanning
from model.solve import rests_on

_BEHIND = len(" de plus ")
_IT_MUST = Late(
    r"\b(?:how much|what|combien)(?: more| de plus)? (?:must|should|can|could|would|does|doit|doivent|devrait|peut)"
    r"(?: |-)(?:it|they|elles?|ils?)\b"
    r"|\b(?:it|they) (?:must|should|would|has to|have to|needs? to) (?:have to |need to )?(?:sell|make|earn|reach|hit) how"
    r" much\b",
    re.IGNORECASE,
)
# A question about "it", which the sentence before it tells.
_OF_IT = Late(
    r"\b(?:what|where|(?:by |to )?how (?:much|high|low|long|big|large|short|far)(?: (?:more|less|higher|lower|further))?)"
    r" (?:must|should|would|will|does|did|could|can|may|might|do) (?:it|they)\b"
    r"|\b(?:que|combien|quel(?:le)?|o[ùu]|(?:[àa]|de|jusqu['’][àa]) combien|jusqu['’]o[ùu])"
    r" (?:(?:lui |leur )?(?:doi(?:ven)?t|devrai(?:en)?t|devra|peut|pourrait|faut|faudrait"
    r"|serai(?:en)?t)-(?:t-)?(?:ils?|elles?))"
    r"|\b[àa] quel niveau (?:doit|devrait|faut|faudrait)-(?:il|elle)\b|\bde combien (?:la|le|les) \w+er\b",
    re.IGNORECASE,
)
_TAKES = Late(r"\b(?:does|would|will|did) it take\b", re.IGNORECASE)
# "Nvidia's 60B should come down to what for a 50B gap?", "our AI revenue of 90B should be how much to close the gap?"
_SHOULD_BE = Late(
    r" (?:should|must|would have to|has to|needs to|doi(?:ven)?t|devrai(?:en)?t) (?:be|become|go|(?:come"
    r"|go) (?:down|up)|rise|fall|drop"
    r"|sell|make|earn|devenir|passer|monter|descendre)(?: to| [àa])? (?:what|how much|combien)\b",
    re.IGNORECASE,
)
_QUESTION = Late(r"(?<=[.;!\n])\s{1,4}[^\s.;!?][^.;!?\n]*(?:\.\d[^.;!?\n]*){0,8}\?\W*$")
# How things stand, of which a question asks how they should.
_TODAY = Late(
    r"\b(?:today|now(?! that)|currently|current|at present|presently|so far|as it stands|starting from|was|were|actuel\w*"
    r"|aujourd['’]hui|pour l['’]instant|[ée]tait|partant de|en ce moment)\b",
    re.IGNORECASE,
)
_SUPPOSED = Late(r"\b(?:if|suppos\w+|imagine|si)\b[^.;?,\d]*\b(?:was|were|[ée]tait)\b", re.IGNORECASE)
# Where that should go, or how far: "where does it need to be", "how low must we go", "à combien faut-il descendre".
_WHERE_TO = Late(
    r"\b(?:where|(?:to |at )?what|how (?:much|low|high|far|big|large)(?: (?:lower|higher|more|less|further))?|what else)"
    r"(?: (?:must|should|would|does|do|did|can|could|may|might|will|has|have|['’]?d)\b)?"
    r" (?:(?:it|that|this|they|he|she|we|you|i|one|the second|the first)\b|(?:do|does|would) (?:it|we|i)\b)"
    r"|\bhow (?:low|high|much(?: (?:lower|higher|more))?)(?= (?:for|to|before|until)\b| ?\W*$)"
    r"|\bwhat (?:at|for|with)\b|\bwhere (?:must|should|do|does|would)\b|\bto how (?:much|many)\b|\bwhich one\b"
    r"|\bby how (?:much|many)(?: points?| billions?)? (?:do|does|must|should|would|will|has|have) (?:it|they|we|that)\b"
    r"|\bhow many (?:billions?|points?) (?:more|less)\b|\bhow much (?:would|will|must|should|to)\b|\) (?:needed"
    r"|required|for|pour)\b"
    r"|\b(?:what|which) (?:figure|number|value|level)\b|\bquel (?:chiffre|niveau|montant)\b"
    r"|\b(?:[àa] combien|combien|jusqu['’][àa] combien|jusqu['’]o[ùu]|o[ùu])(?: de (?:plus|moins))?"
    r" (?:(?:(?:lui|leur|nous|en) )?(?:faut|faudrait|faudra|doi(?:ven)?t|devrai(?:en)?t|devra|peut|peuvent)[ -]"
    r"(?:ils?|elles?|on)|(?:il )?(?:faut|faudrait)|pour\b|(?:descendre|monter|passer|tomber|aller|ramener|baisser)\b)"
    r"|\bcombien (?:en|de) (?:moins|plus)\b|\bquel(?:le)? (?:doit|devrait|devra|peut|pourrait)-(?:il|elle)\b"
    r"|\b(?:level|amount|figure|number|value|niveau|montant) (?:is )?(?:needed|required|n[ée]cessaire|requis)\b",
    re.IGNORECASE,
)
_ASKED_AHEAD = Late(r"\b(?:what|how (?:much|far|low|high)|combien|que|quel\w*|where)\b[^.;?]*$", re.IGNORECASE)
_KEEPS = Late(r"\b(?:keep|hold|maintain|preserve|gard|maint)\w*", re.IGNORECASE)
# What asks for whatever gets there.
_WHATEVER = Late(
    r"\bwhat (?:else |other )?(?:closes|(?:would|could|will|might) (?:close|kill|erase|wipe|shut|fill|fix|plug|bridge"
    r"|zero|remove|eliminate)|fills|gets|would get|would it take"
    r"|does it take|has to)"
    r"|\bhow (?:do|can|could|would) (?:we|you|i|they) (?:close|fill|get|reach|hit)\b|\bqu['’]est-ce qui\b",
    re.IGNORECASE,
)
_NEARBY = 24


def asked_again(items: list[Item], names: list[Item], parts: list[Part], targets: list[Part], text: str) -> str | None:
    """The variable that has a value and is asked for, beside a target; `targets` are those that are no parts."""
    inputs = [part for part in parts if part.variable not in OUTCOMES]
    aims = [part for part in (*parts, *targets) if part.variable in OUTCOMES]
    if aims and all(map(is_as_it_is, aims)) and not _KEEPS.search(text):
        return None  # "the gap is 125B, what would it be if Nvidia sold 60B?"
    if not aims:  # "what margin brings the required revenue down to 150B?"
        inputs = [
            part
            for part in inputs
            if any(rests_on(each.variable, part.variable) for each in parts if each.start > part.end)
        ]
    told = {part.variable for part in inputs}
    for name in names:
        near = [item.kind for item in items if name.start - _BEHIND < item.start < name.end + _BEHIND]
        asked = any(item.kind == "ask" and item.start < name.start for item in items)
        if len(name.data) == 1 and name.data[0] in told and "need" in near and asked:
            return str(name.data[0])
    if _WHATEVER.search(text):
        return None
    before = _told_before(inputs, text)
    makers = [each for each in told if each == "nvidia_revenue" or is_company(each)]
    if len(makers) > 1 or before:
        makers = [each.variable for each in before if each.variable in makers]
    if len(makers) == 1 and _IT_MUST.search(text):
        return makers[0]
    again = [each for each in before if any(_is_asked(name, each, items) for name in names)]
    ahead = [part for part in inputs if part.op == "set" and part.high is None and _is_asked_behind(names, part, items)]
    if not again and len(ahead) == 1:
        return ahead[0].variable
    if len(again) == 1 or (len(before) == 1 and _OF_IT.search(text, before[0].end) and not _TAKES.search(text)):
        return (again or before)[0].variable
    if (should := _SHOULD_BE.search(text)) is not None:
        led = [part for part in inputs if part.end <= should.start() + 1]
        if led:
            return led[-1].variable
    standing = [part for part in inputs if _stands(part, text)]
    asked_for = [part for part in standing if any(_is_asked(name, part, items) for name in names)]
    if len(asked_for) == 1:
        return asked_for[0].variable
    if len(standing) != 1:
        return None
    (part,) = standing
    years = part.variable == "payback_years" and asked_years(items, text) is not None
    mentioned = is_mentioned(part, text) or _TODAY.search(_near(part, text)) is not None
    if years or (mentioned and _ASKED_AHEAD.search(text, 0, part.start)):
        return part.variable
    return part.variable if _WHERE_TO.search(text, part.end if part.op == "set" else 0) else None


def _told_before(parts: list[Part], text: str) -> list[Part]:
    """The values in the sentences before a question: "The margin is 40%. What margin closes the gap?"."""
    question = _QUESTION.search(text)
    told = [part for part in parts if question is not None and part.end <= question.start()]
    return [part for part in told if part.op == "set" and part.high is None]


def _stands(part: Part, text: str) -> bool:
    """Whether a part tells how things are: by its words, or as the default baseline has it."""
    today = _TODAY.search(_near(part, text)) is not None
    return is_as_it_is(part) or (part.op == "set" and part.high is None and today)


def _near(part: Part, text: str) -> str:
    """What stands around a part, without what only supposes: "if payback was 2 years"."""
    return _SUPPOSED.sub(" ", text[max(0, part.start - _NEARBY) : part.end + _NEARBY])


def _is_asked_behind(names: list[Item], part: Part, items: list[Item]) -> bool:
    """Whether a question behind a value asks for it by its name: "Nvidia sells 60B, what Nvidia revenue closes it?"."""
    asking = [item.start for item in items if item.kind in ("ask", "extreme", "need") and item.start >= part.end]
    return any(_is_asked(name, part, items) and any(at < name.start for at in asking) for name in names)


def asked_and_given(
    items: list[Item], names: list[Item], parts: list[Part], targets: list[Part], text: str
) -> Problem | None:
    """A question that gives what it asks for: "what margin breaks even with a 40% margin?"."""
    if not any(part.variable in OUTCOMES for part in (*parts, *targets)):
        return None
    for part in parts:
        asked = [name for name in names if name.end <= part.start and _is_asked(name, part, items)]
        if asked and part.op == "set" and is_given(part.variable):
            return spanning("asked_and_given", asked[0], part, text)
    return None


def _is_asked(name: Item, part: Part, items: list[Item]) -> bool:
    """Whether what a part is of is asked for outside of it: "what margin …", "margin needed?"."""
    if name.data != (part.variable,) or part.start <= name.start < part.end:
        return False
    before = [item.kind for item in items if item.end <= name.start and item.kind not in ("filler", "range", "topic")]
    after = [item for item in items if item.start >= name.end and item.kind not in ("filler", "range", "topic")]
    asked = bool(before) and before[-1] in ("ask", "extreme", "need", "change")
    return asked or (bool(after) and (after[0].kind == "need" or after[0].data == "?"))
