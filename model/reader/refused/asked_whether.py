"""Values that a statement does not suppose but asks about: whether they are known, said or believed ("has anyone confirmed
that Meta makes 15B?"), how, where or why they came about ("how did OpenAI get to 10B?"), and orders to check them."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.named import SUBJECTS
from model.reader.words.tokens import Item
from model.reading import Problem, quoting
from model.solve import is_known

_START = (
    r"(?:\A|(?<=[.!?\n:]))\W{0,3}(?:(?:and|so|but|ok|okay|wait|hey|hi|um|well|now|please|pls|lol|et|mais|alors"
    r"|donc|bon|dis),? ){0,3}"
)
_TOLD = (
    r"(?:confirm(?:ed|s)?|(?:double-)?check(?:ed)?|verif(?:y|ied)|prov(?:e|en|ed)|knew|heard?|announced?|reported|reports?"
    r"|believed?|certain|sure|clear|a fact|claim(?:ed|s|ing)?|stated?|aware|serious about|crazy|funny|odd|strange|weird"
    r"|amazing|insane|mention(?:ed)?)"
)
# What a request may be for as well: "can we see Nvidia at 60B?", "would you assume a 40% margin?".
_TOLD_PAST = r"(?:known?|seen?|saw|read|told|say(?:s|ing)?|said|tell|assum(?:e|es|ed|ing)|set)"
_TOLD_FR = (
    r"(?:dit|confirm[ée]r?|v[ée]rifi[ée]r?|sa(?:is|it|vais|vait|vez|viez)|vu|lu|entendu|annonc[ée]r?|s[ûu]re?s?|certaine?s?"
    r"|fou|dingue|croire|prouv[ée]r?)"
)
_INPUT = rf"(?:{COMPANY}|margins?|ai revenue|payback)"
# A thing with its verb: "Nvidia sells", "the margin is".
_CLAIM = (
    rf"(?:the |an? |our )?(?:{COMPANY}|ai revenue|[^\W\d]+ ?margins?|payback|[^\W\d]+ ratio)(?: \w+)? (?:is|are"
    rf"|was|were|makes?|made|sells?|sold|earns?|does|did|costs?|hits?|books|will|brings?)\b"
)
_WHO = r"(?:anyone|anybody|someone|somebody|people|analysts|[^\W\d]+)"
_ASKED = Late(
    rf"{_START}(?:"
    # whether it is so, or anybody says so
    r"(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|should|isn['’]t|aren['’]t|don['’]t"
    r"|doesn['’]t|didn['’]t"
    rf"|hasn['’]t|haven['’]t) [^,.;:?\d]{{0,36}}?\b{_TOLD}\b(?: (?:you|me|us|anywhere))?(?: (?:that|if|whether"
    rf"|how|about)\b|(?= {_CLAIM})|(?= an? ))"
    rf"|(?:is|are|was|were|do|does|did|has|have|had|would you say) [^,.;:?\d]{{0,36}}?\b(?:{_TOLD_PAST})\b"
    r"|would you say|can (?:anyone|someone|you) (?:please )?source\b"
    # how, where, when or why it came about
    rf"|how (?:do|does|did|will|can|could|would|on earth (?:do|does|did)) (?:the )?{_INPUT}"
    r" (?:even |ever |really |suddenly )?(?:make|sell|earn|get|reach|hit|book|do|generate|rise|fall|go|arrive|become|be)\b"
    rf"|how (?:is|was|are|were) (?:the )?{_INPUT} (?:at )?(?=\d)|how do (?:we|you|they|i) know\b"
    rf"|(?:where|when) (?:do|does|did|will|would) {_WHO} (?:make|sell|earn|get (?!us\b)|say|find|enter|type|put in)\b"
    r"|why (?:should|would|must) |what(?:['’]s| is) the source of|what(?:ever)? happened to"
    r"|what makes you (?:think|say|believe)"
    r"|who (?:would|says|said|thinks|believes|assumes|claims|told|set|sets|picked|chose|decided|came up with"
    r"|is (?:saying|assuming))\b"
    # who is to believe it
    r"|(?:[^\W\d]+ |[^\W\d]+['’][^\W\d]+ ){0,4}(?:supposed|expected|asked|wants? (?:me|us)|expects? (?:me"
    r"|us)) to (?:believe|buy|accept"
    r"|swallow|trust|think)\b|you (?:really|seriously|honestly|actually) (?:think|believe|expect)\b"
    r"|(?:est-ce qu|est-il|est-on|a-t-|as-tu|avez-vous|tu |vous |peux-tu|peut-on|pouvez-vous|pourr\w{1,6}-"
    r"|n['’]est-ce|quelqu['’]un"
    rf"|sait-on|comment sait)[^,.;:?\d]{{0,40}}?{_TOLD_FR}(?: pas)? ?(?:que\b|qu['’]|si\b|(?=\d))"
    r"|comment [^?\d]{2,30} (?:est|a|ont|sont)(?:-t)?-(?:elle|il|elles|ils) |comment sait-on"
    r"|d['’]o[ùu] viennent|qu['’]est devenue?"
    r"|(?:et |mais )?qu['’]est-ce qui (?:te|vous) fait (?:dire|croire|penser)|(?:tu|vous) (?:veux|voulez) me faire croire"
    r")[^?]{0,200}\d[^?]{0,200}\?",
    re.IGNORECASE,
)
_ORDERED = Late(  # "check whether …" is checked
    rf"{_START}(?:(?:can|could|would|will) (?:you|someone|anyone) (?:please )?)?(?:(?:verify|prove|confirm"
    r"|(?:double-|fact-)?check) that\b|(?:find out|ask [^\W\d]+) (?:that|if|whether)\b"
    r"|(?:v[ée]rifie[zr]?|confirme[zr]?|prouve[zr]?)(?:-moi|-nous)? (?:que\b|qu['’])"
    r"|demande[zr]?(?:-moi|-nous)? [àa] [^\W\d]+ (?:que\b|qu['’]|si\b))",
    re.IGNORECASE,
)
_HEADLINE = Late(
    rf"\A\W*(?:how|why|where|when|comment|pourquoi|o[ùu]) {COMPANY} (?:makes|sells|earns|gets?|fait|gagne"
    rf"|vend)\b[^?]*\d[^?]*\Z",
    re.IGNORECASE,
)
# What is asked is then another thing, and the value supposed.
_ELSE = Late(
    r"\b(?:gap|hole|shortfall|surplus|coverage|covers?|break(?:s|ing)?|breakeven|even|clos(?:e|es|ed|ing)"
    r"|enough|works?|required|levers?"
    r"|what|which|how (?:much|many|big|far|large|bad)|need(?:s|ed)?|if we|[ée]cart|trou|[ée]quilibre|couvr\w*"
    r"|couverture|combl\w*"
    r"|suffi\w*|combien|quel\w*)\b",
    re.IGNORECASE,
)


def asked_whether(items: list[Item], text: str) -> list[Problem]:
    """The question or order, where its only value is of an input and no baseline has it."""
    amounts = [item.data.value for item in items if item.kind == "amount"]
    if len(amounts) != 1:
        return []
    told = ("?" in text and _ASKED.search(text)) or _ORDERED.match(text) or _HEADLINE.match(text)
    if not told or is_known(amounts[0], (name for item in items if item.kind in SUBJECTS for name in item.data)):
        return []
    question = text[told.start() :].strip()
    if _ELSE.search(question, len(question.split(maxsplit=1)[0])):
        return []
    return [quoting("unread_question", told.start(), len(text), text)]
