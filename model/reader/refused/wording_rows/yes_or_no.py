"""Wordings of questions about the world: whether something has happened or will ("did Nvidia sell 60B"), what it was and is
now, who does it and since when, and how sure, normal or healthy a value is."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY
from model.reader.words.row_words import ANY_VALUE

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

_NOW = r"(?:now|today|at today|currently|actually|these days|right now|at now)"

ROWS = (
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
    # "If Nvidia sells 60B, who pays"
    Wording(
        ("who",),
        Late(
            r"\d[^.;?]{0,20}[,:?] ?(?:so |and )?who(?:['’]s)? (?:pays?|buys?|wins?|loses?|makes?|gets?|needs"
            r"|paying|buying|winning|losing|owns?)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\bvs\b|\bversus\b|\bcontre\b", re.IGNORECASE),
    ),
    # "How sure are we of margin 50%", "how old is the 50% margin"
    Wording(
        ("how ", "is "),
        Late(
            r"\bhow (?:sure|old|solid|legit|real|reliable|confident|safe|sound|certain|firm) (?:is|are)\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Who has a 40% margin?"
    Wording(
        ("who ", "qui "),
        Late(
            rf"\A\W*(?:who (?:has|have|offers|gets|makes|keeps|wants|earns)|qui (?:a|offre|fait|garde"
            rf"|veut)) [^.;?]{{0,20}}{ANY_VALUE}[^.;?]{{0,16}}\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
        Late(r"\bcome from\b|\bgap\b", re.IGNORECASE),
    ),
    # "When did Nvidia last report earnings?", "where can I find the margin?"
    Wording(
        ("when ", "where ", "who", "why ", "how can i", "how do i", "how could i"),
        Late(
            r"\A\W*(?:when (?:did|was|were|does|will)|where (?:does|do|did|can i|could i) (?!(?:that|this|it"
            r"|we)\b)|whose\b|why (?:does|did|do) (?!(?:the|this|it|that|we)\b)|why do the clouds|how (?:can"
            r"|could|do) i (?:find|verify|check))(?!(?:(?!\Z).){0,80}\b(?:gap|hole|break|cover\w*|required|need"
            r"|have to|come from|pay(?:s|ing)? (?:off|back)|close)\b)[^.;?\d]{0,80}\W*\Z",
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
    # "Is the AI revenue reliable?"
    Wording(
        ("is ", "are ", "was ", "publie", "fiable", "officiel"),
        Late(
            rf"\A\W*(?:is|are|was) (?:the )?(?:{COMPANY}['’]s )?(?:ai revenue|required revenue|gap|margin"
            rf"|revenue|sales) (?:reliable|official|annual|audited|public|accurate|trustworthy|up to date|gaap"
            rf"|quarterly)\W*\Z"
            r"|\b(?:est|sont)-(?:il|elle)s? (?:fiables?|officiel(?:le)?s?|annuel(?:le)?s?|audit[ée]e?s?)\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "the gap goes from 125B to what?".
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
)
