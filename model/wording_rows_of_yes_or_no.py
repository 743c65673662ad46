"""Wordings of questions about the world: whether something has happened or will ("did Nvidia sell 60B"), what it was and is
now, who does it and since when, and how sure, normal or healthy a value is."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.row_words import ANY_VALUE
from model.wording import Wording

_NAME = (
    rf"(?:{COMPANY}|(?:the |cloud |end[- ]user ){{0,3}}(?:margins?|payback|gap|coverage|ai revenue"
    rf"|required revenue|capex))"
)
_NOM = (
    r"(?:les? |la |l['’])?(?:marge(?: cloud)?|amortissement|[ée]cart|gap|trou|couverture|revenus? ia|revenus? requis)"
)
_OPENS = (
    r"(?:\A\W*|[.!?;]\s+)(?:(?:so|hey|wait|ok|and|but|hmm|lol|yo|um|honestly|quick q|serious question|question)[,:]? )*"
)
# Of now the figure is checked against the baseline's ("Nvidia vend-elle 60 Md$ ?"); of other times nothing is known.
_WILL = r"(?:va|vont|peu(?:t|vent)|[a-zé]+r(?:a|ont|ait|aient))"
_HAS = r"(?:a|ont|avai(?:t|ent)|aurai(?:t|ent))"
# Behind a question that the model answers with what is stated: "can Nvidia sell 60B and still break even?"
_ANSWERED = Late(
    r"\b(?:gap|hole|shortfall|break ?-?even|breakeven|enough|close[sd]?|cover\w*|if|what|how|which|compare"
    r"|[ée]cart|trou|[ée]quilibre"
    r"|suffi\w*|quel\w*|combien|comble\w*|moves?|changes?|help|matter|need(?:ed)?|required?|pays? for|repay|do\W*\Z)\b",
    re.IGNORECASE,
)
_STATES = (
    r"(?:normal|healthy|realistic|fair|good|typical|reasonable|sane|ok|okay|standard|credible|right|plausible"
    r"|acceptable|sustainable"
    r"|defensible|believable|honest)"
)
_ETATS = r"(?:normale?|saine?|r[ée]aliste|juste|bonne?|typique|raisonnable|acceptable|cr[ée]dible|soutenable)"
_GROUP = (
    r"(?:hyperscalers|startups|start-ups|clouds|cloud providers|data ?cent(?:er|re)s|gpus|app makers|end users"
    r"|customers)"
)
_NOW = r"(?:now|today|at today|currently|actually|these days|right now|at now)"

WORDINGS_OF_YES_OR_NO = (
    # "Did Nvidia really sell 60B last year", "has Google hit 15B", "will Nvidia hit 60B?": nothing is assumed.
    Wording(
        ("did ", "has ", "have ", "was ", "were ", "will ", "does ", "do ", "is ", "are ", "anyone know", "any idea"),
        Late(
            rf"{_OPENS}(?:(?:did|has|will) {_NAME}(?: (?:and|or) {_NAME})? (?:[a-z]+ ){{1,5}}?(?:at |to |of "
            rf"|about |around |only )*{ANY_VALUE}"
            rf"|(?:was|were) {_NAME} (?:really |ever |only |at )*{ANY_VALUE}"
            rf"|(?:is|are) {_NAME} (?:really |actually |even |still )*(?:going to|gonna|about to|selling|making"
            rf"|booking|earning|doing|hitting)"
            rf" (?:[a-z]+ )?{ANY_VALUE}"
            rf"|(?:do (?:we|you) know|does anyone know|anyone know|any idea) (?:if"
            rf"|whether) {_NAME} (?:[a-z]+ ){{1,3}}{ANY_VALUE}"
            rf"|(?:do|does|have|is) (?:you|they|it|he|she|the bot)(?: (?:got|have|still|use|using"
            rf"|got down))* {_NAME} (?:at |of )?{ANY_VALUE})"
            r"(?:(?! (?:and|with|at) )[^.;:?,]){0,24}\W*\Z"
            rf"|{_OPENS}does {_NAME} (?:even |really |actually )*(?:make|sell|do|earn|hit"
            rf"|book) {ANY_VALUE}(?: from ai\W*|[^.;:?,]{{0,12}})\Z",
            re.IGNORECASE,
        ),
        "unread_question",
        _ANSWERED,
    ),
    # "Nvidia va-t-elle vendre 60 Md$ ?", "OpenAI fera-t-elle 20 Md$ ?", "est-ce que Nvidia a vendu 60 Md$"
    Wording(
        ("-il ", "-elle ", "-ils ", "-elles ", "est-ce que ", "est-ce qu'"),
        Late(
            rf"\A\W*(?:{COMPANY}|{_NOM}|les (?:gpu|puces|clouds|centres de donn[ée]es)"
            rf"|l['’][ée]nergie) (?:se )?(?:{_WILL}(?:-t)?-(?:il|elle)s?|{_HAS}(?:-t)?-"
            rf"(?:il|elle)s? (?:vraiment |d[ée]j[àa] )?[^\W\d]+) [^.;?\d]{{0,24}}{ANY_VALUE}[^.;?,]{{0,24}}\?"
            rf"|\A\W*est-ce qu(?:e |['’]){COMPANY} (?:a|ont|va|vont) (?:vendu|fait|gagn[ée]|atteint|vendre|faire"
            rf"|gagner|atteindre) (?:[àa] )?{ANY_VALUE}"
            r"[^.;?,]{0,24}\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
        Late(_ANSWERED.source[0] + r"|\bsous\b|\bcouverture\b", re.IGNORECASE),
    ),
    # "Gap was 200B, what is it now?", "margin went from 40 to what", "if margin was 40 before, what's it now".
    Wording(
        (
            " now",
            " today",
            "currently",
            "actually",
            "these days",
            " to what",
            "what was ",
            "maintenant",
            "à combien",
            "a combien",
        ),
        Late(
            rf"\b(?:was|were|used to be|had [a-z ]{{2,16}} at|says?|said)\b[^.;?\d]{{0,16}}{ANY_VALUE}[^;?]{{0,16}}"
            rf"(?:\bwhat(?:['’]s| is)(?: it| that)? (?:at )?{_NOW}|\bwhere(?:['’]s| is) it {_NOW}"
            rf"|\band (?:what )?now|\bwhat now)\W*\Z"
            rf"|\b{_NAME} (?:was|went|goes|moved|rose|fell|dropped) from {ANY_VALUE} to what\W*\Z"
            rf"|\b(?:[ée]tai(?:t|ent)|valai(?:t|ent)|faisai(?:t|ent)) (?:[àa] |de )?{ANY_VALUE}[^;?]{{0,16}}\b(?:il"
            rf"|elle|ils|c['’])(?: ?est| en est| sont)? ?(?:[àa] )?"
            r"combien(?: maintenant| aujourd['’]hui)?\W*\Z"
            rf"|\bwhat was {_NAME} before it (?:went|was|moved)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "If Nvidia sells 60B, who pays", "Nvidia 60B, since when?", "who's buying all these GPUs"
    Wording(
        ("who", "when", "qui "),
        Late(
            rf"\d[^.;?]{{0,20}}[,:?] ?(?:so |and )?who(?:['’]s)? (?:pays?|buys?|wins?|loses?|makes?|gets?|needs"
            rf"|paying|buying|winning|losing|owns?)\b"
            rf"|\d[^.;?]{{0,20}}[,:] ?(?:since )?when ?\?|\A\W*who(?:['’]s| is| are) (?:buying|selling|eating"
            rf"|paying|taking|using|making)\b"
            rf"|\A\W*who (?:covers?|has|buys|owns) {COMPANY}\b|\d[^.;?]{{0,20}}, ?qui (?:paie|ach[èe]te|gagne|vend|perd)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\bvs\b|\bversus\b|\bcontre\b", re.IGNORECASE),
    ),
    # "How did Google get to 15B", "how can OpenAI make 20B"
    Wording(
        ("how did ", "how can "),
        Late(
            rf"\bhow did {COMPANY} (?:get|come) to {ANY_VALUE}|\A\W*how can {COMPANY} (?:make|earn|sell|hit"
            rf"|reach) {ANY_VALUE}\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "If OpenAI makes 13B, is it profitable", "if Nvidia sells 60B, what does it earn": its own result.
    Wording(
        ("it profitable", "it earn", "it spend", "they profitable", "they earn", "they spend", "it make a profit"),
        Late(
            rf"\b{COMPANY}\b[^.;?]{{0,16}}\d[^.;?]{{0,12}}, ?(?:is it profitable|are they profitable"
            rf"|what do(?:es)? (?:it|they) (?:earn|spend)"
            r"|does it make a profit)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What gap is normal", "which margin is right", "what coverage is healthy", "quelle marge est normale ?"
    Wording(
        (" is ", " would be", " look", " seem", " est ", " serait", " para", " fait ", " make"),
        Late(
            rf"\A\W*(?:what|which) (?:{COMPANY}|(?:cloud |end[- ]user )?margin|payback|gap|coverage"
            rf"|revenue)(?: number| figure| value)?"
            rf" (?:is|would be|looks|seems) {_STATES}\W*\Z"
            rf"|\A\W*(?:what|which) (?:{COMPANY}|margin|payback|gap|coverage)(?: number"
            rf"| figure)? makes? (?:sense|headlines|(?:a|any) difference|the cfo happy|you nervous)\W*\Z"
            rf"|\A\W*quel(?:le)? {_NOM} (?:est|serait|para[iî]t) {_ETATS}\W*\Z"
            rf"|\A\W*quel(?:le)? {_NOM} fait (?:sens|peur|r[êe]ver)\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "How sure are we of margin 50%", "how old is the 50% margin", "is OpenAI 13B legit"
    Wording(
        ("how ", "is "),
        Late(
            r"\bhow (?:sure|old|solid|legit|real|reliable|confident|safe|sound|certain|firm) (?:is|are)\b"
            rf"|\A\W*is {COMPANY} (?:at )?{ANY_VALUE} (?:legit|real|true|right|a joke|serious)\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "What's Nvidia made of", "what's OpenAI for", "what's Google thinking"
    Wording(
        ("what's ", "what is ", "whats "),
        Late(
            rf"\A\W*what(?:['’]?s| is) {COMPANY} (?:made of|for|thinking|building|doing|up to|hiding|about|like"
            rf"|good for|known for)\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Why not Nvidia?"
    Wording(
        ("why not ",),
        Late(rf"\A\W*why not {_NAME}\W*\Z", re.IGNORECASE),
        "unread_question",
    ),
    # "Who has a 40% margin?", "do clouds make a 30% margin?", "where do 60B of GPUs go?", "how did Nvidia reach 60B?"
    Wording(
        ("who ", "qui ", "does any", "do ", "where ", "how did "),
        Late(
            rf"\A\W*(?:who (?:has|have|offers|gets|makes|keeps|wants|earns)|qui (?:a|offre|fait|garde"
            rf"|veut)) [^.;?]{{0,20}}{ANY_VALUE}[^.;?]{{0,16}}\W*\Z"
            rf"|\A\W*(?:does any(?:one|body| company| firm)|do (?:the )?(?:clouds|hyperscalers|startups|users"
            rf"|customers)) [a-z]+ [^.;?]{{0,8}}{ANY_VALUE}"
            rf"[^.;?]{{0,12}}\W*\Z|\A\W*where (?:do(?:es)? {COMPANY} (?:sell|make|earn) {ANY_VALUE}"
            rf"|do {ANY_VALUE} of gpus|is the margin {ANY_VALUE})(?: go)?\W*\Z"
            rf"|\A\W*how did {_NAME} (?:reach|hit|become|make) {ANY_VALUE}\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
        Late(r"\bcome from\b|\bgap\b", re.IGNORECASE),
    ),
    # "How much have the hyperscalers spent?", "combien les startups dépensent-elles ?": their margin is what they keep.
    Wording(
        ("how much ", "what do ", "what are", "what did", "what have", "what will", "combien "),
        Late(
            rf"\b(?:how much|what) (?:do|have|did|are|will) (?:the |ai |all )*{_GROUP} (?!keep|make|made|take"
            rf"|took|retain|charge|earn|pocket|cost|need"
            r"|sell|sold|have|get|got|leave|left|kept|keeping|making|add|contribute|bring|matter|(?:plus|if|in"
            r"|and|or|with|at)\b)[a-z]+\b"
            rf"|\bcombien (?:les |ont )?(?:d[ée]pens[ée]s? )?(?:les )?(?:hyperscalers|startups|clouds|entreprises|gpus?)"
            r" (?:d[ée]pensent|investissent|ont-(?:ils|elles) (?:investi|d[ée]pens[ée]|lev[ée])|l[èe]vent|p[èe]sent)"
            r"|\bcombien (?:ont (?:d[ée]pens[ée]|investi|lev[ée])|p[èe]sent|d[ée]pensent"
            r"|investissent) (?:les )?(?:hyperscalers|startups|gpus?)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "When did Nvidia last report earnings?", "where can I find the margin?", "who calculated the required revenue?"
    Wording(
        ("when ", "where ", "who", "why ", "how can i", "how do i", "how could i"),
        Late(
            r"\A\W*(?:when (?:did|was|were|does|will)|where (?:does|do|did|can i|could i) (?!(?:that|this|it|we)\b)|whose\b"
            r"|why (?:does|did|do) (?!(?:the|this|it|that|we)\b)|why do the clouds|how (?:can|could"
            r"|do) i (?:find|verify|check))"
            r"(?!(?:(?!\Z).){0,80}\b(?:gap|hole|break|cover\w*|required|need|have to|come from|pay(?:s"
            r"|ing)? (?:off|back)|close)\b)[^.;?\d]{0,80}\W*\Z"
            r"|\A\W*who (?:reported|estimated|publishes|published|measures|measured|wrote|calculated|decides"
            r"|decided|sets|set|defines|computed)"
            r"\b[^.;?\d]{0,60}\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    Wording(
        ("qui ", "où ", "ou ", "quels "),
        Late(
            r"\A\W*(?:qui (?:fixe|publie|d[ée]cide|calcule|mesure)|o[ùu] (?:puis-je )?trouver"
            r"|[àa] quels? (?:pays|clients?))\b"
            r"[^.;?\d]{0,60}\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "What chips does Nvidia sell?", "combien de cartes Nvidia a-t-il vendues ?"
    Wording(
        ("what ", "which ", "combien de ", "quels ", "quelles "),
        Late(
            rf"\b(?:what|which) (?:chips|gpus|products|models|cards|services) (?:does|do|did|is|are) {COMPANY}"
            r"|\bcombien de (?:cartes|parts|produits|clients|licences|abonn[ée]s|serveurs)\b"
            rf"|\bquel(?:le)?s (?:puces|produits|mod[èe]les|cartes|gpu) (?:vend )?{COMPANY}",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Is the AI revenue reliable?", "has Nvidia reported its revenue?", "Nvidia publie-t-il ses ventes ?"
    Wording(
        ("is ", "are ", "was ", "did ", "does ", "has ", "will ", "publie", "fiable", "officiel", "-il des"),
        Late(
            rf"\A\W*(?:is|are|was) (?:the )?(?:{COMPANY}['’]s )?(?:ai revenue|required revenue|gap|margin"
            rf"|revenue|sales) (?:reliable|official|annual"
            r"|audited|public|accurate|trustworthy|up to date|gaap|quarterly)\W*\Z"
            rf"|\A\W*(?:did|does|has|will) {COMPANY} (?:report|publish|disclose|reported|published|disclosed"
            rf"|release|released)\b[^.;?\d]{{0,40}}\W*\Z"
            rf"|\b{COMPANY} publie(?:-t)?-(?:il|elle)\b|\b(?:est|sont)-(?:il|elle)s? (?:fiables?"
            rf"|officiel(?:le)?s?|annuel(?:le)?s?|audit[ée]e?s?)\b"
            rf"|\A\W*{COMPANY} vend-(?:il|elle) des\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
)
