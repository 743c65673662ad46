"""Wordings of what users, groups and single firms do with a figure: groups that earn, one of several, only some
of them."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY, FIRM
from model.reader.words.row_words import ANY_SUM, SIZED

_GROUP = (
    r"(?:hyperscalers?|clouds?(?: (?:providers?|companies|vendors?|giants?|firms?))?|start-?ups?|developers?|builders?"
    r"|data ?cent(?:er|re)s?|(?:chip|model) makers?|app (?:makers?|companies))"
)
_GROUPE = (
    r"(?:(?:le |les )?(?:clouds?|hyperscalers?|start-?ups?|data ?centers?|centres de donn[ée]es|d[ée]veloppeurs?))"
)
_EARN = r"(?:earn|make|need|bring in|take in|charge|bill|sell|pull in)"
_USERS = (
    r"(?:customers?|clients?|start-?ups?|users?|companies|firms|apps?|buyers?|players|developers?|builders?|gpus?|chips?"
    r"|h100s?)"
)
_UTILISATEURS = r"(?:clients?|start-?ups?|utilisateurs?|entreprises|soci[ée]t[ée]s|apps?|acheteurs?|gpus?|puces?)"
_NO_MARGIN = Late(r"\bmargins?\b|\bmarges?\b|\bkeep|\bgard", re.IGNORECASE)

ROWS = (
    # "The hyperscalers need how much to close the gap?", "combien le cloud doit-il gagner ?": what a group earns.
    Wording(
        ("how much ", "combien ", "charge "),
        Late(
            rf"\b{_GROUP} (?:would |will |must |should )?(?:have to |needs? to )?(?!bill|charge){_EARN}s? how much\b"
            r"|\bhow much (?:must|should|can|could|would|will|do"
            rf"|does) (?:the )?(?!start-?ups? need to ){_GROUP} (?:have to |need to )?{_EARN}\b|\bwhat (?:must|do|does"
            rf"|should|can) {_GROUP} (?:charge|bill)\b|\bcombien {_GROUPE} (?:doi(?:t|vent)|peu(?:t|vent))-ils? (?:gagner"
            r"|encaisser|vendre|facturer)",
            re.IGNORECASE,
        ),
        "unread_question",
        _NO_MARGIN,
    ),
    # "What does 60B do to the gap?", "will 30B be enough for the gap?", "où en est l'écart après 60 Md$ ?": 60B of what?
    Wording(
        (
            " do to ", " have on ", " mean for ", " leave ", " enough for ", " toward", "another ", "que fait ",
            "que font ", " après ",
        ),
        Late(
            r"(?:\b(?:what|where|how)(?: (?:effect|impact|difference))? (?:does|do|would|will|could"
            rf"|can) {SIZED} (?:do to|have on|mean for|leave|make to) (?:the |our )?|\b(?:will|would"
            rf"|is) {SIZED} (?:be )?enough for (?:the |our )?|\A\W*{SIZED} towards? (?:the |our )?|\bque (?:fait"
            rf"|font) {SIZED} [àa] (?:l['’]|la |le )?)(?:gap|hole|shortfall|coverage|[ée]cart|trou|couverture)\b|\b(?:gap"
            rf"|coverage|hole) (?:with|after) (?:another |a further |an extra )?{ANY_SUM}\W*\Z|\b(?:[ée]cart|trou"
            rf"|couverture) apr[èe]s {SIZED}\W*\Z",
            re.IGNORECASE,
        ),
        "bare_amount",
    ),
    # "How much can Nvidia sell without the gap widening?": from where it is today, or from zero?
    Wording(
        ("without the ", "sans que l"),
        Late(
            r"\bwithout (?:the |our )?(?:gap|hole|shortfall) (?:widening|growing|increasing|getting (?:worse|bigger"
            r"|wider)|rising)\b|\bsans que l['’][ée]cart (?:ne )?(?:se creuse|augmente|grandisse|s['’]agrandisse)",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Margin 40%, startups only", "only startups have a 40% margin", "marge de 40 % pour certains clients".
    Wording(
        ("only", "just ", "merely ", "some ", "many ", "certain", "quelques ", "seul", "few ", "most "),
        Late(
            rf"{SIZED},? (?:(?:for|on|at|in) )?(?:the )?{_USERS} only\b|\b(?:only|just) (?:the )?{_USERS} (?:have|get"
            rf"|keep|earn|make)\b[^,;.?]*\d|{SIZED},? (?:just|merely|solely) (?:for|on|at) (?:the )?{_USERS}"
            rf"|{SIZED} (?:for|at|on) (?:some|many|certain|a few|most|several) {_USERS}\b|{SIZED}\$?,? (?:pour"
            rf"|chez) (?:certaine?s|quelques|plusieurs|la plupart des) {_UTILISATEURS}\b"
            rf"|\bpour les {_UTILISATEURS} (?:seulement|uniquement)|\bseules? les {_UTILISATEURS} (?:ont|font|gardent)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Datacenter cost 20B apiece", "Nvidia 3B each": how many there are is not known.
    Wording(
        (" each", "apiece", "per data", "chacun"),
        Late(
            rf"\A\W*(?:(?:the )?(?:data ?cent(?:er|re)s?|facilit(?:y|ies)|energy)(?: costs?)?|{COMPANY}"
            rf"|co[ûu]t des [a-zé ]+) (?:at |is |cost |of |de )?{ANY_SUM} (?:each|apiece|per data ?cent(?:er|re)"
            r"|chacune?)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Margin 45% excluding electricity": a margin of another kind, or no energy at all?
    Wording(
        ("exclud", "excl.", " ex ", "hors ", "before ", "after ", "including ", "avant ", "on top of "),
        Late(
            r"\b(?:margin|marge)s? (?:(?:of|is|at|de|est de|[àa]) )?\d[\d.,]* ?%,? (?:excluding|excl\.?|ex|hors|before"
            r"|after|including|avant|apr[èe]s|on top of) (?:the |any |les |l['’]|co[ûu]ts? d['’])?(?:energy|electricity"
            r"|power|facilit(?:y|ies)|compute|gpu|hosting|cloud|[ée]lectricit[ée]|[ée]nergie|calcul)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Anthropic raised at 60B", "OpenAI priced at 150B": what it is worth.
    Wording(
        (" raise", " raising", " priced ", " marked "),
        Late(rf"\b{FIRM} (?:just |has |was |is )?(?:raise[sd]?|raising|priced|marked) at {ANY_SUM}", re.IGNORECASE),
        "refused_outside",
    ),
    # "Google needs a margin of 40%", "OpenAI must break even": for what, or by itself? A question asks for an input.
    Wording(
        (" need", " must ", " requires ", " has to ", " have to ", " besoin ", " doit "),
        Late(
            rf"\A\W*{FIRM} (?:needs?|requires?|must have|has to have) (?:an? |the )?(?:[a-z]+ )?(?:margin|payback|nvidia"
            rf"|nvda|coverage|ratio)\b(?! (?:to|for|if)\b)|\A\W*{FIRM} (?:must|has to|have to|needs to"
            r"|doit) (?:break even|(?:[êe]tre|arriver) [àa] l['’][ée]quilibre)\W*\Z"
            rf"|\A\W*{FIRM} a besoin d['’e] ?(?:une )?(?:marge|nvidia|couverture)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\?|\b(?:what|how|which|combien|quel\w*)\b", re.IGNORECASE),
    ),
    # "I'd take the under on Nvidia 80B": a bet that it is less.
    Wording(
        ("the under", "the over"),
        Late(rf"\bthe (?:over|under) on [^,;.?]{{0,24}}?{ANY_SUM}", re.IGNORECASE),
        "refused_bound",
    ),
    # "What share does OpenAI have?", "quelle place a Google ?": not how much it earns.
    Wording(
        ("share", "rank", " lead ", "place ", "multiple", "fraction", "portion", " part "),
        Late(
            r"\b(?:what|which|how big an?|quelle?) (?:market )?(?:share|rank|lead|place|multiple|fraction|portion"
            r"|part)s? (?:does|do|is|must|should|would|has|have|a|a-t-il|doit(?: avoir)?"
            rf"|devrait)\b[^,;.?]{{0,12}}?{FIRM}",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "What must the rest earn to break even?", "que doivent gagner les autres ?": who is that?
    Wording(
        ("what must ", "what should ", "what would ", "what do ", "what does ", "how much must ", "que doi", "combien doi"),
        Late(
            r"\b(?:what|how much) (?:must|should|would|do|does) (?:the (?:rest|others?|winners?|smallest|biggest)"
            r"|everyone else|(?:its|their) (?:competitors|rivals|peers)|each (?:company|firm|of them)|(?:they|we) (?:each"
            r"|both)|both|he|she|(?:two|all|three) (?:the )?other[a-z]*)[a-z ]{0,24} (?:earn|make|sell|bring in)\b"
            r"|\b(?:que|combien) doi(?:ven)?t (?:gagner|rapporter|faire) (?:les (?:autres|deux autres)|le (?:plus|reste)"
            r"|chacune?)|\bcombien doit-il gagner\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
)  # fmt: skip
