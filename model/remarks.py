"""Sentences behind a statement that tell of the world and say nothing of its figures, passed over and said: "Payback three
years. Chips get obsolete quickly.", "Meta 18B; lunch was terrible". What could make the figures others is left for the
stages that ask back."""

from __future__ import annotations

import re

from model.framing import frames
from model.late import Late
from model.named import STATING, STRAY, SUBJECTS, is_firm
from model.reading import Note
from model.spelling import may_be_slip
from model.tokens import Item
from model.turning import may_turn

_PARTS = Late(r"[.!?;\n]+(?=\s|$)\s*|,\s+|\s+(?:-{1,3}|[–—…]|\.{3})\s+|…\s*")
_FEWEST = 3  # words
# What a sentence opens with that goes on with the statement, points at it or asks for more.
_GOES_ON = Late(
    r"\W*(?:(?:and|but|so|then|also|plus|et|mais|puis|donc|aussi|enfin|alors|ok|well|bon|btw|fwiw|honestly|sadly)\b[ ,]*)*"
    r"(?:in|within|across|outside|inside|ex|net|hors|en|dans|aux?|par|chez|sur|at|on|via|of|from|for|pour|by|with|avec|without"
    r"|sans|under|over|above|below|before|after|avant|apr[èe]s|as|or|not|no(?!body| one)|ou|nor|ni|that|this|these|those|it|its"
    r"|they|them|he|she|which|who|whose|what|here|there|c['’]|ce|cet?te|ces|cela|[çc]a|ils?|elles?|il|celui|ceux|dont|d['’]"
    r"|du|de|si|if|unless|when|once|while|quand|lorsque|let|lets|let['’]s|consider|say|suppose[sz]?|assum\w+|imagine[sz]?|pretend"
    r"|picture|take|use|treat|ignore|forget|leave|keep|drop|disregard|remember|note|mind|think|read|start|begin|skip|try|run"
    r"|rerun|redo|repeat|show|give|tell|make|set|put|add|remove|swap|switch|replace|flip|pick|choose|compare|double|halve|cut"
    r"|raise|lower|change|apply|include|exclude|count|split|divide|multiply|do|same|ditto|likewise|idem|pareil|only|just|all|both"
    r"|each|every|everything|half|most|some|part|one|two|three|first|second|mostly|mainly|largely|roughly|about|around"
    r"|minus|less|more|max|min|up|down|please|pls|can|could|would|will|is|are|was|were|do|does|did|has|have|how|why|where"
    r"|oublie[zs]?|prene[zs]?|prends|supposons|imaginons|parlons|garde[zs]?|mets|mettons|metez|mettez|ajoute[zs]?|rajoute[zs]?"
    r"|retire[zs]?|enl[eè]ve[zs]?|compte[zs]?|disons|un|deux|trois|une moiti[ée]|la (?:moiti[ée]|plupart|plus)|le (?:reste|double)"
    r"|tout|tous|toutes?|chaque|quel\w*|combien|uniquement|seulement|except|sauf|otherwise|rather|instead|actually|really"
    r"|ou|o[ùu]|qui|que|qu['’]|[àa]|au(?:x)?quel\w*|(?:des|du)quel\w*|l[ea]s?quel\w*|soit|voire|presque|environ|id[ée]ale?ment|i|we|je|nous|you|tu|vous|(?!nobody|need)\w{2,}(?:ed|ing|n['’]t))\b",
    re.IGNORECASE,
)
_VERBS = (
    r"say|claim|warn|tell|remind|object|keep|think|swear|credit|want|look|make|take|seem|feel|run|ship|build"
    r"|buy|train|need|burn|hire|remain|stay|matter|move|continue|expect|love|hate|argue|believe|reckon|insist"
    r"|pay|moan|complain|rent|lease|sign|slip|drag|bite|hurt|age|die|live|wait|earn|write|know|see|lead|read"
    r"|show|help|talk|work|cry|race|poach|outlive|spoil|lurk|strike|snap|quit|struggle|dominate|agree|irritate"
    r"|nod|approve|launch|retire|arrive|sleep|sing|dance|smile|laugh|sell|send|bring|lose|win|play|turn|eat"
    r"|drink|sit|stand|speak|hear|hold|fight|pour|queue|chase|crowd|melt|freeze|boil|hum|roar|break|explode"
    r"|fear|hope|dream|bet|gamble|trade|rally|panic|celebrate|cheer|wonder|worry|tweet|post|report|print|dig"
    r"|drill|lobby|sue|ban|block|license|regulate|innovate|iterate|evolve|mature|depreciate|degrade|improve"
    r"|happen|exist|appear|disappear|vanish|emerge|spread|deserve|get|go|come|become"
)
# A subject, then a finite verb: base forms are nouns, too, or orders, but for those behind a plural.
_VERB = Late(
    r"(?<=[\w'’)] )(?:is|are|was|were|am|(?:is|are|was|were|has|have|had|do|does|did|would|could|wo|ca)n['’]?t|has|have|had"
    r"|does|did|will|would|could|can|cannot|may|might|must|should|never|barely|\w{2,}[^\We]ed|got|fell|rose|went|came|gave"
    r"|took|made|saw|said|told|sold|bought|built|kept|met|ran|won|grew|wrote|wore|froze|ate|spoke|thought|felt|broke|blew|drew"
    r"|flew|began|became|brought|heard|held|knew|led|left|sent|sat|stood|stuck|swore|spun|sank|sang|shook|slept|lost|caught"
    rf"|taught|sprang|fought|chose|stole|swam|woke|(?:{_VERBS})(?:s|es))(?![\w'’])|(?<=[\w'’]s )(?:{_VERBS})(?![\w'’])",
    re.IGNORECASE,
)
_FRENCH_VERB = Late(
    r"(?<=[\w'’] )(?:est|sont|[ée]tait|[ée]taient|sera|seront|a|ont|avait|avaient|va|vont|dit|disent|croit|fait|font|vient|viennent"
    r"|veut|veulent|peut|peuvent|met|mettent|tient|perd|prend|rend|attend|vend|sait|voit|court|part|sort|dort|meurt|vit|suit|boit"
    r"|(?:se |s['’]|n['’]|ne )\w{2,}|[^\W\d]{3,}(?:ait|aient|era|eront)"
    r"|(?:pens|rest|mont|baiss|sembl|parl|march|tourn|chang|gagn|jou|chauff|cartonn|arriv|approuv|refus|tir|pass|mang|pouss"
    r"|coul|tomb|brill|cherch|trouv|aim|ador|d[ée]test|pleur|r[âa]l|grogn|grond|regrett|achet|livr|travaill|dans|chant|r[êe]v"
    r"|attaqu|explos|d[ée]marr|avanc|recul|r[ée]clam|manqu|donn|laiss|racont|trembl|inqui[èe]t|domin|l[âa]ch|pr[êe]t)e(?:nt)?"
    r"|(?:prenn|vienn|tienn|devienn|vend|perd|attend|cour|sort|dorm|viv|suiv|boiv|sav|voi|v|f|craign|rend|pein|finiss)ent)(?![\w'’])",
    re.IGNORECASE,
)
# What makes the figures others, or doubts them.
_QUALIFIES = Late(
    r"\b(?:exaggerat\w*|overstat\w*|understat\w*|inflat\w+|generous\w*|optimis\w*|pessimis\w*|conservative\w*|lowball\w*"
    r"|fooling|rubbish|bogus|fiction|nonsense|fantas\w+|delusion\w*|inaccura\w*|unreliab\w*|approximat\w*|grain of salt"
    r"|pinch of salt|allegedly|supposedly|suspicious\w*|dubious\w*|unlikely|impossible|doubt\w*|mistak\w*|typos?|misquot\w*"
    r"|mistyp\w*|transpos\w*|digits?|hallucinat\w*|made up|guess\w*|revis\w*|restat\w*|updat\w*|supersed\w*|obsolete (?:number|figure)s?"
    r"|bookings?|backlogs?|pipelines?|orders?|commitments?|deposits?|commissions?|licen[cs]e fees|transfer pric\w*|contribution"
    r"|cash flows?|discounted|currency|pro forma|trailing|forecasts?|forward|projected|projections?|announced|announcements?"
    r"|guidance|targets?|goals?|objecti[fv]\w*|valu(?:e|es|ed|ation|ations)|profits?|earnings?|losses|ebit\w*|income|capex"
    r"|budget\w*|invest\w*|spen[dt]\w*|raised|debts?|bonds?|loans?|shares?|stake|equity|market cap"
    r"|account(?:s|ed)? for|include[sd]?|including|contains?|contained|buried|mixed|sits?|baked|bundled|lumped|rolled|folded"
    r"|hidden|covers?|covered|appl(?:y|ies|ied)|belongs?|refers?|counts?|counted|captures?|portion|bulk|rest|remainder"
    r"|most (?:of|is|are|comes?)|mostly|mainly|largely|partly|half|double|triple|twice|quarter\w*|month\w*|weekly|annual\w*|yearly|decades?"
    r"|last (?:year|cycle|quarter|month|decade)|next (?:year|cycle|quarter|month|decade)|previous\w*|one[- ]off|non[- ]?recurring|so far"
    r"|by (?:20\d\d|then|the end)|since then|thereafter|afterwards?|eventually|later|gross|net|pre-?tax|after tax|tax(?:es)?"
    r"|(?:out|in|aside|gone|away|off)(?=\W*$)|in (?:it|there|that|this|them|the (?:figure|number)s?)|on top|extra|additional\w*|plus|minus|add(?:s|ed|ing)?|subtract\w*|deduct\w*|exclud\w*|excluded"
    r"|same|ditto|too\b(?! \w)|likewise|also|it|its|them|they|that|this|these|those|there|then|so far|such|here|former|latter|either|neither"
    r"|both|each(?! other)|all (?:in|of (?:it|them|that))|only|alone|unless|except|otherwise|instead|rather|provided|whatever|depending|if|when|once|until"
    r"|real|true|truth|reality|actual|right|wrong|correct|false|accurate|yours|mine|ours|theirs"
    r"|euros?|pounds?|yen|yuan|francs?|rmb|sterling|thousands?|millions?|billions?|trillions?|percent\w*|points?"
    r"|exag[ée]r\w*|dout\w*|faux|fausse|erreurs?|tromp\w*|optimist\w*|g[ée]n[ée]r\w*|prudent\w*|fictions?|invent\w*|carnet\w*|commandes?|r[ée]servations?"
    r"|valoris\w*|b[ée]n[ée]fices?|pertes?|dettes?|pr[ée]visions?|projections?|objectifs?|cibles?|budgets?|d[ée]pens\w*|investi\w*|lev[ée]es?"
    r"|inclu\w*|compris\w*|contien\w*|compt\w+|englob\w*|part|parts|partie|essentiel|majorit[ée]|plupart|gros|reste|moiti[ée]|double|trimestr\w*"
    r"|mensuel\w*|annuel\w*|mois|brut\w*|nets?|nettes?|imp[ôo]ts?|taxes?|hors|sans|d[ée]duit\w*|soustrai\w*|ajout\w*|rajout\w*|en plus|dessus|dedans"
    r"|aussi|pareil\w*|m[êe]mes?|idem|ceux|celles?|celui|[çc]a|cela|ce|cet|cette|ces|y|seul\w*|uniquement|seulement|chaque|tous|toutes?"
    r"|dernier\w*|derni[èe]re\w*|prochain\w*|ancien\w*|vieux|vieille\w*|vrais?|vraies?|r[ée]el\w*|r[ée]alit[ée]|sauf|si|quand|lorsque|ensuite|apr[èe]s|avant)\b"
    r"|[%$€£¥\d]",
    re.IGNORECASE,
)
_IDLE = frozenset(
    ("aside", "filler", "range", "topic", "let", "hit", "separator", "mark", "another", "move", "high", "low", "spend",
     "need", "leave", "sources", "label", "opinion", "unsaid", "more", "less", "above", "below", "drop", "ask", "than", "thing",
     "change")
)  # fmt: skip
_PASSED = frozenset(("outside", "bound", "negation", "agent", "period"))


def without_remarks(items: list[Item], text: str, lang: str, noted: list[Note]) -> tuple[list[Item], list[Note]]:
    """(the items without those of such sentences, notes of them). `noted`: which words were corrected, whose sentences
    stay."""
    notes: list[Note] = []
    corrected = [note.details["read"] for note in noted if note.kind == "typo"]
    told, start = False, 0
    for end in (*_PARTS.finditer(text), None):
        stop = end.start() if end else len(text)
        sentence = text[start:stop]
        inside = [item for item in items if start <= item.start and item.end <= stop]
        if told and not (end is not None and "?" in end[0]) and not any(word in sentence for word in corrected):
            rest = [item for item in items if item not in inside]
            if _is_remark(sentence, inside, rest, lang):
                items = rest
                notes.append(Note("passed_over", {"words": sentence.strip()}))
        told = told or any(item.kind in STATING for item in inside)
        start = end.end() if end else stop
    return items, notes


def _is_remark(sentence: str, inside: list[Item], rest: list[Item], lang: str) -> bool:
    if len(sentence.split()) < _FEWEST or STRAY.isdisjoint(item.kind for item in inside):
        return False
    verb = _FRENCH_VERB if lang == "fr" else _VERB
    if _GOES_ON.match(sentence) or verb.search(sentence) is None:
        return False
    if _QUALIFIES.search(sentence) or frames(sentence) or may_turn(sentence):
        return False
    if any(item.kind in SUBJECTS for item in inside) and any(item.kind == "change" for item in inside):
        return False  # "Customers grow."
    told = {item.data for item in rest if item.kind == "name"}
    return all(_is_idle(item, told, lang) or (item is not inside[0] and item.data in told) for item in inside)


def _is_idle(item: Item, told: set[tuple[str, ...]], lang: str) -> bool:
    """Whether a word says nothing of a figure that is `told`, nor is a slip of one that does."""
    if item.kind == "unknown":
        return item.data != "x" and not may_be_slip(str(item.data), lang)
    if item.kind == "refused":
        return item.data in _PASSED
    if item.kind == "name":
        return is_firm(item) and item.data in told
    return item.kind in _IDLE
