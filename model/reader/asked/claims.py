"""Results that a statement tells and does not fix: what somebody found and wants checked ("I get a gap of 165B with Nvidia
at 60B, do you agree?"), and where things stand before a what-if ("The gap is 125B today. What if Nvidia sells 60B?")."""

from __future__ import annotations

import re
from typing import NamedTuple

from model.catalogue import EQUATIONS, OUTCOMES, RESULTS
from model.late import Late
from model.reader.asked.yes_or_no import ANYTHING, POLITE, WEIGHS, WONDERS, asks_whether, beginnings
from model.reader.passed_over.mentions import mentioned_result
from model.reader.words.named import BILLS
from model.reader.words.sentences import SENTENCE_END
from model.reading import Part
from model.solve import rests_on

_FOUND = EQUATIONS.keys() - {"facility_cost"}  # what energy costs is as often given


class Told(NamedTuple):
    """What a statement fixes, what it asks for, and the results that it tells: one to check, and those it begins with."""

    parts: list[Part]
    asked: str | None
    claim: Part | None
    standing: tuple[Part, ...]


def told(parts: list[Part], aims: list[Part], asked: str | None, text: str, finds: bool) -> Told:
    """The parts and aims of a statement without the results that it only tells. `finds`: somebody can have found one."""
    if asked in (None, *RESULTS) and (mentioned := mentioned_result([*parts, *aims], text)):
        rest = [part for part in (*parts, *aims) if part is not mentioned]
        return Told(rest, mentioned.variable, None, (mentioned,))
    if len(parts) + len(aims) > 1 and (left := _left_behind(parts, aims, text)):
        return Told([part for part in (*parts, *aims) if part is not left], asked, None, (left,))
    before = _standing(parts, asked, text) if len(parts) > 1 else []
    parts = [part for part in parts if part not in before]
    asks_it = bool(before) and _ASKS_IT.search(text, before[-1].end) is not None
    if asked is not None:
        it = before[-1].variable if asks_it and asked in BILLS else asked
        return Told([*parts, *aims], it, None, tuple(before))
    if before and not aims:
        first = next((part.variable for part in before if asks_it or part.variable in RESULTS), None)
        return Told(parts, first, None, tuple(before))
    if len(parts) == 1 and finds and not (aims or before) and _is_checked(parts[0], text):
        return Told([], parts[0].variable, parts[0], ())
    claim = _claimed(parts, text) if finds and not aims and len(parts) > 1 else None
    claim = claim or (None if aims or not finds else _supposed(parts, text))
    results = _alone([part for part in parts if _can_follow(part) and not _is_condition(part, text)])
    one = len(parts) > 1 == len(results)
    if claim is None and parts and (aims or one) and asks_whether(text):
        if not one:
            return Told(parts, None, None, ())
        claim = results[0]
    if claim is None:
        return Told([*parts, *aims], None, None, ())
    return Told([part for part in parts if part is not claim], claim.variable, claim, ())


# ---- an input by itself

_ASKED_AHEAD = Late(
    r"\W*(?:so |and |but |ok |hey |dans (?:la base|le mod[eè]le), |in the (?:baseline|model),? )*"
    r"(?P<asks>(?:is|are|does|do)(?: the| our)? |(?:est-ce|est-il (?:vraiment )?(?:vrai|exact|[ée]tabli"
    r"|av[ée]r[ée])) (?:que |qu['’])(?:les? |la |l['’])?"
    r"|(?:v[ée]rifi(?:e|ez)|sait-on) si (?:les? |la |l['’])?|is it true that (?:the |our )?|(?:check|verify) (?:if"
    r"|whether) (?:the |our )?)?(?:les? |la |l['’]|the )?",
    re.IGNORECASE,
)
_ORDERED = Late(r"rifi|check|verify", re.IGNORECASE)
_ASKED_INSIDE = Late(r"[a-zé](?:-t)?-(?:ils?|elles?)\b|\bc['’]est bien\b", re.IGNORECASE)
_ASKED_BEHIND = Late(
    r"(?: (?:really|today|now|in the (?:baseline|model)"
    r"|dans (?:le mod[eè]le|la base)|avec l['’]ia|de l['’]ia))?[^\w?]*(?P<mark>\?)?\W*"
    r"|,? (?P<tag>(?:c['’]est )?(?:vrai|exact|juste|correct)|is (?:that|it) (?:true|right)) ?\?\W*",
    re.IGNORECASE,
)
_IS_NEEDED = Late(
    r"\W*(?:so |and |but |ok )*(?:do |does |would )?(?:we|they|ai|the industry)(?:['’]d| would)? (?:really )?needs?\b"
    r"(?:[^?:;.]|\.(?=\d))*\?\W*",
    re.IGNORECASE,
)


def _is_checked(part: Part, text: str) -> bool:
    """Whether a statement asks of one value whether it is so, and says nothing else: "is the margin 40%?"."""
    if part.variable == "required_revenue" and _IS_NEEDED.fullmatch(text):
        return True
    ahead, behind = _ASKED_AHEAD.fullmatch(text, 0, part.start), _ASKED_BEHIND.fullmatch(text, part.end)
    if part.op != "set" or part.variable in OUTCOMES or ahead is None or behind is None:
        return False
    if not (behind["mark"] or behind["tag"] or _ORDERED.search(ahead["asks"] or "")):
        return False
    return bool(ahead["asks"] or behind["tag"] or _ASKED_INSIDE.search(text, part.start, part.end))


# ---- found by somebody

_FINDS = (
    r"(?:(?:am |'m |are |'re )?(?:get(?:s|ting)?|got|finds?|found|(?:make|made|making) it|calculate[ds]?"
    r"|compute[ds]?|c[oa]me to|arrived? at|end(?:ed)? up (?:at|with)|land(?:ed)? (?:at|on))\b)"
)
_FINDING = Late(
    rf"(?P<lead>\b[\w'’]+ )?\b(?:i|we|he|she|they|you|everyone|people)(?: also| too| still| just| only)? ?{_FINDS}"
    r"|\b(?:my|our|their|his|her) (?!gap|margin|ai\b)[\w-]+(?: [\w-]+)?"
    r" (?:shows?|says?|gives?|gets?|comes? (?:out )?(?:at|to))\b"
    r"|\b(?:pretty|fairly|quite) sure\b"
    r"|\bj['’](?:obtien\w*|arrive|en arrive|ai (?:trouv|calcul|obten)\w*)|\bje (?:trouve|calcule|tombe sur)\b"
    r"|\b(?:on|nous) (?:arriv\w+|obtien\w+|obtenons|trouv\w+|tomb\w+ sur)\b"
    r"|\b(?:tu|vous) (?:trouve[sz]|obtien\w*|obtenez)\b",
    re.IGNORECASE,
)
_WISHED = Late(r"\b(?:goal|targets?|objective|aim|a way|objectif|cible|moyen)\b", re.IGNORECASE)
_WISHES = frozenset(
    ("do", "does", "did", "can", "could", "should", "would", "will", "must", "may", "if", "when", "unless", "until",
     "before", "how", "to", "once", "quand", "comment", "pour")
)  # fmt: skip
_CHECK = Late(
    r"[,.;:!?\s–—-]\s*(?:(?:so|and|is (?:that|this|it)|that['’]?s|sounds?|am i|are we|all"
    r"|does (?:that|this) (?:look|sound)) )?"
    r"(?:(?:do|does|did) (?:you|anyone|everyone|we|that|this|it) (?:all )?"
    r"(?:agree|concur|get (?:the same|that|this)|match|add up)"
    r"|(?:(?:can|could|would) (?:you|some(?:one|body)|any(?:one|body)) |please |pls |plz )?(?:please )?"
    r"(?:confirm|check|verify)(?: (?:that|this|it|me))?"
    r"|what you get|anyone else|agree[d]?|correct|right|true|yeah|yes|yep|no|innit|isn['’]t it|is it"
    r"|(?:tu|vous) (?:confirme[sz]|es d['’]accord|[êe]tes d['’]accord|trouve[sz] pareil)|d['’]accord|non|oui|hein"
    r"|n['’]est-ce pas|c['’]est (?:bien )?([çc]a|juste|exact|correct)|(?:est-ce )?(?:exact|juste|vrai|correct))"
    r"(?: (?:please|pls|svp|stp|folks|guys))?\s*[?.!]*\s*$",
    re.IGNORECASE,
)
# What follows from what was said before it: "Nvidia 60B, making the gap 165B?", "so gap 165B".
_FOLLOWS = Late(
    r"(?:\b(?:making|giving|leaving|yielding)|=|\bso(?! that\b| as\b)|\b(?:which )?(?:makes|gives|leaves|yields|means)"
    r"|\b(?:gets?|brings?|takes?) (?:us|it|things) (?:down |up |back )?to"
    r"|\bhence|\bthus|\btherefore|\bdonc|\bce qui (?:fait|donne|laisse)|\bsoit)"
    r"(?: (?:the|a|an|of|us|with|our|un|une|le|la|du|de)\b)*\W*$",
    re.IGNORECASE,
)
_LIKE = Late(
    r"\b(?:is|was) (?:still |only |just )*(?:like|what,?) |\bn['’]est (?:plus|donc plus) que de\b", re.IGNORECASE
)
_HOW_IS = Late(r"\bhow (?:is|comes?)\b[^,;.?]*$", re.IGNORECASE)
_EVEN = Late(
    r"^\W*(?:(?:and |but |mais |et )?(?:so |donc )?(?:even|m[êe]me)|donc) (?:at|with|w|w/|if|avec|[àa]|si)\b",
    re.IGNORECASE,
)
_BECAUSE = Late(r"(?: now| today)?,? (?:because(?! of)|as|since|given that|parce que?|puisque?|car)\b", re.IGNORECASE)
_GETS_US_TO = Late(r"\b(?:only|just|merely) (?:gets?|brings?|takes?) us (?:down |up |back )?to\b", re.IGNORECASE)
_ASKS = Late(r"\b(?:how|what|which|can|could|where|who|combien|quel\w*|que|comment|o[ùu])\b", re.IGNORECASE)
_TOTAL = Late(r"\b(?:total|overall|combined|totaux?)\b", re.IGNORECASE)
_IN_TOTAL = Late(r" (?:in total|in all|overall|altogether|en tout|au total)\b", re.IGNORECASE)
_OF_WHICH_PART = Late(r",? (?:of which|out of which|dont)\b", re.IGNORECASE)
_PART_OF = Late(r"(?:^|[.;!?] )(?:out )?(?:of|sur) (?:an? |une? )?$", re.IGNORECASE)
_OF_WHICH = Late(r",? (?:with|of which|led by|avec|dont)\b", re.IGNORECASE)


def _claimed(parts: list[Part], text: str) -> Part | None:
    """The one result that a statement says to follow from its other values."""
    results = [part for part in parts if part.variable in RESULTS and part.op == "set"]
    if len(results) != 1 or not _is_moved(results[0], parts) or _WISHED.search(text):
        return None
    told = results[0]
    start = beginnings(text, told.start)[-1]
    lead = text[start : told.end]
    before = max((part.end for part in parts if part.end <= told.start), default=start)
    found = any((each["lead"] or "").strip().lower() not in _WISHES for each in _FINDING.finditer(lead))
    if found or _CHECK.search(text, told.end) or _GETS_US_TO.search(lead) or _HOW_IS.search(text, 0, told.start):
        return told
    if told is parts[0] and _BECAUSE.match(text, told.end) and not _ASKS.search(lead):
        return told
    if _LIKE.search(text, max(start, told.start - 8), told.end) or (before > start and _EVEN.match(lead)):
        return told
    follows = before > start and _FOLLOWS.search(text, before, told.start)
    return told if follows and not _ASKS.search(text) else None


# ---- where things stand

_STANDS = Late(
    r"\b(?:is|are|was|were|stands?|stood|sits?|sat|has|have|had|makes?|brings? in|costs?|starts?|starting|begins?"
    r"|today|currently|now|est|sont|fait|vaut|[ée]tait|[ée]taient|se monte|s['’][ée]l[èe]ve|atteint|co[ûu]te"
    r"|(?:do )?you mean|wdym"
    r"|part(?:ons|ant)|avons|actuellement|aujourd['’]hui)\b|['’]s\b|\b(?:c|l)['’]est\b",
    re.IGNORECASE,
)
_SUPPOSED = Late(
    r"\A\W*(?:for|to|pour)\b|\b(?:stays?|stay(?:ed|ing)|keep(?:s|ing)?|kept|held|hold(?:s|ing)?|remains?|fix(?:ed)?"
    r"|reste(?:nt)?"
    r"|gard\w+|mainten\w+|if|suppose|say|assum\w+|imagine|let|when|target\w*|aim\w*|want\w*|si|suppos\w+|disons"
    r"|imagin\w+|quand)\b",
    re.IGNORECASE,
)
_WHAT_IF = Late(
    r"(?:[.!?;:,\n–—-]|\band\b|\bbut\b|\bet\b|\bmais\b)[^.!?;]*?"
    r"\b(?:what (?:if|happens|would|does|do|will|is it)|where (?:would|will|does|do)|how (?:big|large|much|does|would)"
    r"|makes it what|if|suppose|say|imagine|then|now|with"
    r"|goes|go|rises?|falls?|drops?|grows?|earns?|moves?|et si|si|supposons|disons|imaginons"
    r"|que (?:se passe|devient|donne|fait)|passe)\b"
    r"|[.!?;\n]\s*(?:please |now |ok(?:ay)?,? |and )?"
    r"(?:put|set|raise|cut|lower|use|take|change|mets|mettez|prends|prenez)\b",
    re.IGNORECASE,
)

# "The energy bill is 50B; what is it at Nvidia 62B?"
_ASKS_IT = Late(
    r"[.!?;,:\n–—-]\s*(?:and |so |but |then |now )?(?:what(?:['’]s| is| are| was| would| will| do| does| might| could)"
    r"|how (?:much|big|large|high|low) (?:is|would|will|does|might|could)|where (?:is|are|do|would|will|does))"
    r" (?:it|that|they)\b"
    r"|[.!?] (?:where|how) (?:would|will|does) [^?;.!]{3,30} (?:put|bring|leave|take|get|change) it\?|\bmakes it what\?"
    r"|[.!?;,:\n–—-]\s*(?:et |mais |alors )?(?:[àa] )?(?:combien|que|quel(?:le)?) (?:est|sera|serait|fait|ferait|devient"
    r"|deviendrait|vaut|vaudrait|devien\w+)-(?:t-)?(?:il|elle)\b",
    re.IGNORECASE,
)


def _standing(parts: list[Part], asked: str | None, text: str) -> list[Part]:
    """The results that a statement tells first, of how things stand, where a what-if behind them would move each."""
    if asked is not None and asked not in EQUATIONS:
        return []  # "required revenue is 300B; if Nvidia sells 60B, what margin?": it counts
    results = [part for part in parts if part.variable in EQUATIONS and part.op == "set"]
    return [
        part
        for part in results
        if _stands(part, parts, text) and (part.variable in _FOUND or _ASKS_IT.search(text, part.end))
    ]


def _left_behind(parts: list[Part], aims: list[Part], text: str) -> Part | None:
    """A result that a statement tells, where the question behind it has it go elsewhere: "the gap is 125B. How to close
    it?", "coverage is 37.5%, what margin brings coverage to 60%?"."""
    for told in parts:
        if told.variable not in RESULTS or told.op != "set" or _SUPPOSED.search(text, 0, told.end):
            continue
        goes = any(
            other.variable == told.variable and other.start >= told.end and "?" in text[other.start :]
            for other in (*parts, *aims)
        )
        if goes and _STANDS.search(text, 0, told.end):
            return told
    return None


def _stands(told: Part, parts: list[Part], text: str) -> bool:
    others = [part for part in parts if part is not told]
    behind = min((part.end for part in others), default=0)
    if behind < told.end or not _is_moved(told, parts) or _of_a_list(told, text):
        return False
    ends = [each.end() for each in SENTENCE_END.finditer(text, told.end, behind)]
    lead = text[: min(ends, default=behind)]
    shown = _STANDS.search(lead) is not None and _SUPPOSED.search(text, 0, told.end) is None
    return shown and _WHAT_IF.search(text, told.end, behind) is not None


def _of_a_list(told: Part, text: str) -> bool:
    """Whether a result is the total of what follows: "AI revenue is 140B in total, with Google at 25B"."""
    if _OF_WHICH_PART.match(text, told.end) or _PART_OF.search(text, 0, told.start):
        return True  # "spending is 120B, of which 50B goes to energy", "of a total cost of 120B, 70B goes to Nvidia"
    total = _TOTAL.search(text, told.start, told.end) or _IN_TOTAL.match(text, told.end)
    return total is not None and _OF_WHICH.match(text, max(told.end, total.end())) is not None


def _is_moved(told: Part, parts: list[Part]) -> bool:
    """Whether a result rests on another value of the statement."""
    return any(rests_on(told.variable, part.variable) for part in parts if part is not told)


# ---- asked about

_BRINGS = Late(r"\b(?:take|bring|get|go|drop|rise|fall|at)\b", re.IGNORECASE)
_BEGINS = Late(r"\A\W*(?:so |ok |and |wdyt )?(?:does|do|is|are|will|would|can|could)\b", re.IGNORECASE)
_IF_THEN = Late(r"\A\W*(?:so |ok |and )?(?:if|w|with|at) [^?]*\d\S* (?:is|does|do|will|would|can) ", re.IGNORECASE)
_CHECKING = Late(
    r"\A\W*(?:so |ok |and )?(?:pls |please )?(?:check|see|lmk|tell me|let me know|confirm|any chance|wondering"
    r"|wonder)(?: if| whether| that)?\b"
    # "my boss asks whether …", "je me demande si …"
    r"|\A[^,;.?\d]{0,32}\b(?:ask(?:s|ed)?|wonders?|wants? to know|demande(?:nt)?|v[ée]rifie[rz]?)(?: (?:us|me|him|her))?"
    r" (?:if|whether|si)\b",
    re.IGNORECASE,
)
# What a question says a result is: "so the gap is 200B?".
_TOLD = Late(
    r"\b(?:is|are|was|will|would|means?|gives?|hits?|reach(?:es)?|stays?|makes?|gets|goes|takes|brings|puts"
    r"|est|sont|fait|serait|donne|atteint|reste|(?:do|so|that) (?:we|they|you) (?:really )?need)\b|^ *so\b",
    re.IGNORECASE,
)
# The same where what brings it about is told beside it: "with a 40% margin, the gap drops to 80B?".
_MOVES_TO = Late(
    r"\b(?:drops?|falls?|rises?|climbs?|jumps?|shrinks?|grows?|swells?|widens?|narrows?|passe|monte|descend|tombe|grimpe|chute)"
    r" (?:to|at|[àa]) |\bdonc ",
    re.IGNORECASE,
)
_ENOUGH = Late(
    r"\b(?:(?:enough|sufficient|suffi\w*|assez|any good|good|healthy|plausible|realistic|support|pay for|cover"
    r"|justify|carry)\b|do(?: (?:at|with|if|for)\b|\?))",
    re.IGNORECASE,
)
_OF_ANOTHER = Late(r"\b(?:at|with|under|for|given|if|by|à|avec|sous|pour|si)\b", re.IGNORECASE)
_STAYS_AT = Late(r"\b(?:stays?|remains?|holds?|sits?|is|reste|est) (?:at|à)\b", re.IGNORECASE)
_CONDITION = Late(
    r"(?<!check )(?<!see )(?<!lmk )(?<!know )(?<!me )(?<!wonder )(?<!wondering )(?<!confirm )(?<!asks )"
    r"(?<!asked )(?<!asked us )(?<!asked me )(?<!wonders )(?<!demande )(?<!demandent )(?<!rifie )(?<!savoir )"
    r"\b(?:if|when|given"
    r"|assum\w+|once|than|provided|suppos\w+|say|imagine|take it that|si|quand|sachant que)\b"
    r"(?:[^,;.?!]* (?:and|et) )?[^,;.?!\d]{0,40}\Z"
    r"|\b(?:rerun|redo(?: it)?|run it|rework it)\b,? [^,;.?!\d]{0,20}\Z",
    re.IGNORECASE,
)
_CAN_YOU = Late(
    r"\W*(?:so |ok |and )?(?:can|could) (?:you|u|ya|we|i|someone) (?:please )?(?:get|bring|take|push|move|lower|raise)\b",
    re.IGNORECASE,
)
_LEAD = 12


def _supposed(parts: list[Part], text: str) -> Part | None:
    """The result whose value a question only supposes."""
    led = _BEGINS.search(text) or _IF_THEN.search(text)
    asks = text.rstrip().endswith("?") or led or _CHECKING.search(text)
    weighs = _ENOUGH.search(text) or WEIGHS.search(text)
    if not asks or weighs or ANYTHING.match(text) or WONDERS.search(text):
        return None
    if len(parts) == 1 and _CAN_YOU.match(text):
        return None  # "can you get the gap to 30B?"
    results = _alone([part for part in parts if part.variable in EQUATIONS and part.op == "set" and not _is_free(part)])
    if len(parts) > 1 == len(results) and not _is_moved(results[0], parts):
        return None  # "suppose the margin is 40%, AI revenue is 100B?"
    if len(results) != 1 or (not results[0].start and not text.rstrip().endswith("?")):
        return None  # "will AI fall short 60B"
    near = (max(0, results[0].start - _LEAD), results[0].end)
    # "does Google 30B take AI revenue to 100B?"
    brings = led and not POLITE.match(text) and _BRINGS.search(text, *near)
    moves = len(parts) > 1 and text.rstrip().endswith("?") and _MOVES_TO.search(text, *near)
    if not (brings or moves or _TOLD.search(text, *near)):
        return None
    told = _MOVES_TO.sub(" ", _STAYS_AT.sub(" ", text[results[0].start : results[0].end]))
    if _OF_ANOTHER.search(told) or _is_condition(results[0], text):
        return None
    return results[0]


def _alone(results: list[Part]) -> list[Part]:
    """The outcome among results, where there is one: "can we get the gap to 50B with AI revenue of 120B?"."""
    outcomes = [part for part in results if part.variable in OUTCOMES]
    return outcomes if len(outcomes) == 1 else results


def _is_condition(part: Part, text: str) -> bool:
    """Whether a result is what a question supposes of the rest: "can Nvidia sell 90B if AI revenue is 200B?"."""
    return _CONDITION.search(text, 0, part.start) is not None


def _can_follow(part: Part) -> bool:
    """Whether others can bring a part about: a result, or a change of a cost ("does a ratio of 1 double total cost?")."""
    return part.variable in RESULTS or (part.op != "set" and part.variable in BILLS)


def _is_free(part: Part) -> bool:
    """Whether a part supposes that energy costs nothing: "Nvidia 60B, energy is free?"."""
    return part.variable == "facility_cost" and not part.value
