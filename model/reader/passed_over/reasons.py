"""Clauses that give a reason or a remark without an amount, passed over and said: "because demand is strong", "as prices
drop", "in a downturn", "which closes the gap". What they name is neither changed nor asked for."""

from __future__ import annotations

import re

from model.catalogue import RESULTS
from model.late import Late
from model.reader.passed_over.moments import is_moment
from model.reader.passed_over.turning import IN_ALL_SINCE, is_of_another_business, turns, undoes
from model.reader.words.company_words import COMPANY
from model.reader.words.hints import finder
from model.reader.words.named import DIRECTIONS, is_factor, names_company
from model.reader.words.tokens import ODD, Item
from model.reading import Note

_STATE = r"(?:higher|lower|strong|weak|rising|falling|cheap(?:er)?|soft|solid|robust|expensive|growing|slowing)\b"
_TIMES = r"(?:downturn|slump|boom|crash|upturn|slowdown|recession|recovery|bubble|bust)\b"
_WORLD = r"(?:[a-z]+ing|soft|weak|strong|tough|hot|good|bad) (?:market|economy|environment|world)\b"
_PRICED = r"(?:price|rate|tariff|cost|job|tax) [a-z]+\b"
_GOES = (
    r"(?:falls?|drops?|rises?|slows?|grows?|gets?|cools?|booms?|improves?|weakens?|shrinks?|soars?|surges?|jumps?"
    r"|climbs?"
    r"|declines?|holds?|picks? up|softens?|tightens?|accelerates?|piles? up|mounts?|begins?|becomes?|arrives?"
    r"|ramps?|spreads?"
    r"|matures?|stalls?|bites?|kicks? in|fades?|peaks?|turns?)\b"
)
_GOING = r"(?:rising|falling|growing|shrinking|dropping|easing|soaring|slowing)\b"
_SUBJECT = r"(?:(?:the|its|their|our) )?[a-z]+(?: [a-z]+)? "
# Who may do anything there, whatever the verb.
_WHO = (
    rf"(?:{COMPANY}|(?:the )?(?:hyperscalers|clouds|cloud providers|customers|buyers|suppliers|rivals"
    rf"|competitors"
    r"|investors|enterprises|startups|utilities|banks|lenders|developers)|everyone|everybody)"
)
_QUI = (
    rf"(?:{COMPANY}|les (?:hyperscalers|clouds|clients|acheteurs|fournisseurs|concurrents|investisseurs|banques"
    r"|entreprises|d[ée]veloppeurs)|tout le monde)"
)
_WHAT = (
    r"(?:(?:the|its|their|our) )?(?:(?:gpu|chip|energy|power|token|software|cloud|memory) )?(?:margins?|prices?"
    r"|pricing|costs?"
    r"|demand|supply|adoption|competition|utili[sz]ation|usage|chips|gpus|power|energy|electricity|inference|capacity)"
)
_DOES = (
    r"(?:is|are|was|were|has|have|had|keeps?|stays?|remains?|goes|get|becomes?|come|cools|thin|suffer|recover|fall|drop"
    r"|rise|grow|slide|ease|tighten|normali[sz]e|(?!costs\b|prices\b|sales\b|revenues\b|gpus\b|chips\b"
    r"|users\b)[a-z]{3,}(?:s|ed))\b"
)
# To the end of its clause, with no figure.
_TO_THE_END = r"[^,;:.?!\d]*(?:[,;:.?!\n)]|\Z)"
# How such a clause opens, each with what must follow for it to be one.
_OPENINGS = (
    # always
    r"because|b/c\b|bc\b|cuz\b|coz\b|now that|since|given that|considering(?: that)?|seeing that",
    r"thanks to|due to|owing to|on the back of|despite|in spite of|even though|although|though|amid",
    r"not to mention|let alone|in case (?!of\b)",
    r"demand (?:is|stays|remains)\b|(?:la )?demande (?:est|reste)\b",
    r"(?:hit|helped|hurt|boosted|buoyed|lifted|driven|pressured|held back|fuell?ed|dragged down) by",
    r"vu (?=(?:les? |la |l['’]))|compte tenu d|[ée]tant donn[ée] (?!qu)|faute d(?=e |['’])|(?:^"
    r"|(?<=[.;!?] ))comme (?=(?:les? |la |l['’]|nos |on |tout |personne |chacun ))",
    r"parce qu|car\b|puisqu|vu qu|gr[âa]ce [àa]|[àa] cause d|en raison d|malgr[ée]|bien qu|m[êe]me si|sans parler d",
    r"(?:frein|port|tir|pouss|plomb|p[ée]nalis|aid|dop)[ée]?e?s? par",
    # what is said of whoever says it, or of what nobody counts
    r"(?<=, )(?:who|whom|whose)\b|(?<=, )(?:which|qui|que) (?=(?:nobody|no one|i|we|you|he|she|they|everyone|everybody"
    r"|the [a-z]+s? (?:have|had|never)|personne|je|nous|on|ils?|elles?)\b)|(?<=, )(?:which is|ce qui est) (?=what"
    r" (?!is\b))",
    r"(?<=, )(?:says?|said|thinks?|swears?|insists?|claims?|writes?|reckons?|dit|disait|pr[ée]cise|assure|affirme"
    r"|jure|estime)\b",
    r"(?<=, )or so (?=(?:the|my|our|everyone|people|they|he|she|i|we)\b)|depending on\b|(?<=, )no matter\b",
    r"(?<=, )as (?=(?:everyone|everybody|my|our|i|we|you|he|she|they|his|her) )|(?<=, )whatever\b",
    r"(?<=, )at least (?=if|according|in)",
    r"once (?=(?:we|you|they|i) )|selon (?=que |ce que )|d[ée]pend(?:ra|ait)? d",
    r"(?<=, )(?=(?:i am|i['’]m|we are|we['’]re|she is|he is|legal|i have|i know|je suis|c['’]est [ée]crit|leur"
    r"|ils?|elles?)\b)",
    # before a state of things
    rf"on (?={_STATE})",
    rf"given (?=how |{_STATE}|(?![^.;]*\b(?:order|backlog|booking|contract|pipeline|funding|valuation))"
    r"(?:the|all the|these|this|those|their|its) [^,.;:?\d]{3,60}(?:,|\W*$))",
    r"(?<!\w)(?:l['’]|la |le |les )[a-zé]+ (?:[ée]tant|devenant|restant) ",
    rf"with (?={_STATE} (?:demand|energy|prices?|power|adoption|growth|sales)\b)",
    r"with (?=(?:\w+ ){1,3}(?:coming|going|getting|becoming|ramping|opening|launching|entering|running|piling"
    r"|cooling|heating"
    r"|tightening|arriving|slipping)\b)",
    rf"in an? (?={_TIMES}|{_WORLD})",
    rf"after (?=(?:the )?{_PRICED}|the {_TIMES})",
    r"dans une? (?=(?:march[ée]|[ée]conomie|contexte|monde|conjoncture)\b)",
    r"after all (?:that|the|this) ",
    r"apr[èe]s (?=(?:la |le )(?:crise|krach|boom|(?:baisse|hausse|chute) d(?:es|u|e) (?:taux|prix"
    r"|co[ûu]ts?|tarifs?))\b)",
    # before something that goes somewhere
    rf"(?:as|until) (?={_SUBJECT}{_GOES})",
    r"(?<=, )as (?=(?:the |our |my |his |her |their )?(?:[\w'’-]+ ){1,4}(?:suggests?|shows?|impl(?:y|ies)"
    r"|indicates?|says?|reports?|notes?"
    r"|argues?|predicts?|expects?|told|wrote)\b)",
    r"(?<=, )(?:using|based on|going by|judging by|citing|drawing on) (?=(?:the |our |a |his |her "
    r"|their )?[\w'’ -]+(?:estimates?|numbers?"
    r"|data|figures?|work|model|report|note|survey|filings?|checks)\b)",
    r"(?<=, )which (?=(?:brackets|reflects|sounds|feels|looks|seems|squares|fits|tallies|hardly|barely|surprised"
    r"|shocked|pleased"
    r"|annoyed|strikes)\b)",
    r"(?<=[\w%] )on (?=(?:[a-z-]+ )?(?:demand|tariffs|strength|weakness|momentum|hype|supply|shortages?|news"
    r"|export controls|delays|sanctions)\b)",
    r"when (?=(?:the |its |their )?(?:[a-z-]+ ){1,3}(?:pops|bursts|deflates|crashes|ends?|stops?|expires?|runs? out"
    r"|arrives?|begins?|ships?|opens?)\b)",
    rf"(?:with|while) (?={_SUBJECT}(?:{_GOING}|{_GOES}))",
    r"if (?=demand (?:holds|stays|keeps|grows)\b)|tant que (?=la demande\b)",
    r"mais (?=(?:la |l['’]|le )?(?:demande|[ée]nergie|march[ée]) est\b)",
    # what it does for another variable
    r"(?<=, )(?:thereby |thus |so )?(?:help|support|feed|reflect|underpinn|sustain)ing\b"
    r"|(?<=, )enough to (?=cover (?:its|their|the))",
    r"(?<=, )which (?=(?:helps|supports|determines|drives|matters for|feeds|underpins)\b)|(?<=, )(?:on|in|to"
    r"|for) which\b",
    r"(?<=, )ce qui (?=(?:aide|soutient|d[ée]termine|alimente)\b)|(?<=, )assez pour (?=couvrir (?:sa|ses|son"
    r"|leurs?|la|les))",
    # when, while, or as long as somebody does something
    rf"(?:as|while|whereas|once|when|whenever|until|before|after|by the time|the moment|(?:as|so|for as) (?:soon"
    rf"|long) as)"
    rf" (?={_WHO} [a-z]+{_TO_THE_END})",
    rf"(?:even as|as|while|whereas|once|when) (?={_WHAT} {_DOES}{_TO_THE_END})",
    rf"(?<=, )(?:and )?(?:so|hence|therefore|meaning|leaving|forcing|which means) (?=(?:{_WHO} [a-z]+"
    rf"|{_WHAT} {_DOES}){_TO_THE_END})",
    rf"with (?={_WHO} [a-z]+ing{_TO_THE_END})|(?<=\()(?=(?:{_WHO}|{_WHAT}) (?:is |are "
    rf"|keeps? )?[a-z]+ing{_TO_THE_END})",
    rf"(?:alors que|pendant que|tant que|une fois que|quand|maintenant qu(?:e |['’])|d[èe]s qu(?:e |['’])"
    rf"|lorsqu(?:e |['’]))"
    rf" ?(?={_QUI} [a-zé]+{_TO_THE_END})",
    # before what is done to the gap
    r"which (?=(?:closes|fills|widens|narrows|bridges) (?:the |our )?(?:gap|hole|shortfall)\b)",
    r"(?<!-)(?<!moi )ce qui (?=(?:est|comble|creuse|r[ée]duit|ferme|augmente) )",
)
_CLAUSE = Late(r"\b(?:" + "|".join(_OPENINGS) + r")(?:[^,;:.?!\n]|[.,:](?=\d))*", re.IGNORECASE)
_HINTS = (
    "because", "b/c", "bc ", "cuz", "coz", "demand", "now that", "since", "thanks to", "due to", "owing", "on ",
    "despite", "in spite", "though", "amid", "mention", "let alone", "in case", " by", "parce", "car ", "puisqu",
    "vu qu", "grâce", "grace", "cause", "raison", "malgr", "bien qu", "me si", "parler", " par ", "given", "with ",
    "in a", "after ", "dans un", "apr", "as ", "until ", "while ", "when ", "tant que", "mais ", "which ", "ce qui",
    "considering", "seeing", "depend", "vu ", "compte tenu",
    "faute d", "comme ", "once ", "selon", "étant ", "devenant ", "restant ", ", who", ", qui ", ", que ",
    ", sa", ", think", ", swear", ", insist", ", claim", ", write", ", reckon", ", di", ", pr", ", as", ", aff",
    ", jur", ", est", ", or so", ", at least", ", what", ", no ", ", i", ", we", ", she", ", he", ", legal", ", je",
    ", c", ", leur", ", elle", ", help", ", support", ", feed", ", reflect", ", underpin", ", sustain", ", there",
    ", thus", ", so ", ", enough", "(", ", meaning", ", leaving", ", forcing", ", hence",
    "whereas ", "by the time ", "the moment ", "soon as ", "long as ",
    "before ", "alors que ", "pendant que ",
    "une fois que ", "quand ", "maintenant qu", "lorsqu", ", on ", ", in ", ", to ", ", for ", ", assez",
)  # fmt: skip
# What an amount holds is no reason: "because ads are in there".
_HOLDS = Late(r"\bin (?:there|it|that)\b|includ|exclu|inclu[ts]|compris|contain|contien|count", re.IGNORECASE)
# "its AI revenue": of the company that was named, or of the next.
_ITS = Late(
    r",? *(?:its|their|ses|son|sa|leurs?) (?:own )?(?:ai |genai )?(?:revenues?|sales|ca\b|revenus?|ventes)", re.I
)
_HAS_NOTHING = Late(
    r"\b(?:nobody|no one|noone|no company|never|personne|aucun\w*)\b"
    r"|\b(?:not|n['’]t|no longer)\b[^,;.]{0,24}\b(?:any|anything|nothing)\b",
    re.IGNORECASE,
)
# What a clause names is asked for behind it: "thanks to OpenAI: what does it make?"
_OF_IT = Late(
    r"\b(?:what|how much) (?:does|do|must|can|will|would|should) (?:it|they)\b"
    r"|\bcombien [\w-]{2,16}-(?:t-)?(?:ils?|elles?)\b|: ?combien\W*$",
    re.IGNORECASE,
)
_THANKS = Late(r"thanks to|gr[âa]ce", re.IGNORECASE)
_TARGETS = RESULTS | {"datacenter_cost"}
_BY_DEMAND = Late(r"\w+ (?:by|par) (?:\w+ )?demand", re.IGNORECASE)  # "what part of capex is carried by demand?"
_hints = finder(_HINTS)
_SO_ASKED = Late(r"(?:so|hence|therefore) [^?]*\?", re.IGNORECASE)  # "datacenter cost 300B, so Nvidia sells?"
_LONGEST_LEAD = 12
_SPEAKING = frozenset(("name", "noun", "thing", "change", "drop", "hit"))
_IDLE = _SPEAKING | {
    "need",
    "topic", "range", "move", "spend", "let", "more", "less", "above", "below", "close", "unknown", "aside", "same",
    "another", "low", "high", "opinion", "separator", "step", "each", "than", "label", "off",
}  # fmt: skip
_REFUSED = frozenset(("negation", "outside", "bound", "scope", "reference", "period"))


def without_reasons(items: list[Item], text: str) -> tuple[list[Item], list[Note]]:
    """(the items without those of such clauses, notes of them), where something is stated outside of them."""
    if not _hints(text.lower()):
        return items, []
    notes: list[Note] = []
    for clause in _CLAUSE.finditer(text):
        inside = [item for item in items if clause.start() <= item.start and item.end <= clause.end()]
        stated = any(_states(item) for item in items if item not in inside)
        speaks = any(item.kind in _SPEAKING or item.kind in ODD for item in inside) and not _HOLDS.search(clause[0])
        if any(item.kind in ("name", "thing", "noun") for item in inside) and _HAS_NOTHING.search(clause[0]):
            continue  # "since nobody keeps a margin": then it is zero
        asked = _OF_IT.search(text, clause.end()) and any(item.kind == "name" for item in inside)
        ends = clause.end() >= len(text.rstrip(" ?.!"))
        aimed = any(item.kind == "break_even" or (item.kind == "name" and item.data[0] in _TARGETS) for item in items)
        by_means = ends and aimed and _THANKS.match(clause[0]) is not None
        if IN_ALL_SINCE.search(text, clause.start()) or _SO_ASKED.fullmatch(text, clause.start(), clause.end() + 1):
            continue
        if turns(clause[0]) or undoes(clause[0]) or by_means or asked:  # "bring the gap to 50B thanks to OpenAI"
            continue
        if _THANKS.match(clause[0]) and is_of_another_business(clause[0]) and _sized_before(items, clause.start()):
            continue  # "Tesla 8B thanks to car sales"
        backed = _BY_DEMAND.match(clause[0]) and any(item.kind == "ask" for item in items)
        if (
            stated
            and speaks
            and not backed
            and not {"ask", "need"} <= {item.kind for item in inside}
            and all(_is_idle(item, text) or _joins(item, clause, text) for item in inside)
        ):
            owner = _owner(inside, clause.end(), text)
            items = [item for item in items if item is owner or item not in inside]
            if owner is not None:  # no comma parts it from what it owns
                items = [item for item in items if not (item.data == "," and item.start == clause.end())]
            notes.append(Note("passed_over", {"words": clause[0].strip()}))
    return items, notes


def _sized_before(items: list[Item], start: int) -> bool:
    """Whether the last item before a place is an amount."""
    before = next((item for item in reversed(items) if item.end <= start), None)
    return before is not None and before.kind == "amount"


def _owner(inside: list[Item], end: int, text: str) -> Item | None:
    """The company of such a clause whose revenue is told behind it: "since ByteDance cannot buy chips, its AI revenue is
    2B"."""
    companies = [item for item in inside if names_company(item)]
    return companies[0] if len(companies) == 1 and _ITS.match(text, end) else None


def _states(item: Item) -> bool:
    return is_factor(item) or item.kind in ("amount", "break_even", "levers", "without")


def _is_idle(item: Item, text: str) -> bool:
    """Whether a word of a clause says nothing that can be counted."""
    if item.kind == "change":
        return item.data in DIRECTIONS
    if item.kind == "amount":
        return text[item.start : item.end].lower() == "free" and text.startswith(" fall", item.end)
    return item.kind in _IDLE or (item.kind == "refused" and (item.data in _REFUSED or is_moment(item, text)))


def _joins(item: Item, clause: re.Match[str], text: str) -> bool:
    """Whether a question word only joins a clause: "which closes the gap", "bien que la marge soit faible"."""
    que = text[item.start : item.end].lower().startswith("qu") and item.start - clause.start() < _LONGEST_LEAD
    how = text[item.start : item.end].lower() == "how" and clause[0].lower().startswith("given how")
    led = text[clause.start() : item.start].strip().lower()
    opens = led in ("", "on", "in", "to", "for") and item.kind in ("ask", "without")  # "sans parler de l'énergie"
    how = how or clause[0].lower().startswith(("depending on", "no matter", "whatever"))
    return opens or (item.kind == "ask" and (que or how))
