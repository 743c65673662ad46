"""Wordings that set one figure against another: a part of a result, two that match, a hurdle, a share of a cost, what
somebody does not believe."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_GAP = r"(?:gap|hole|shortfall|[ée]cart|trou)"

WORDINGS_OF_RELATIONS = (
    # "OpenAI gagne 4 milliards de plus qu'Anthropic (9 milliards)".
    Wording(
        ("de plus qu", "de moins qu", "more than ", "less than "),
        Late(
            rf"{SUM} (?:de plus|de moins) qu(?:e |['’]){COMPANY} ?\(|{SUM} (?:more|less) than {COMPANY} ?\(",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "OpenAI accounts for 13B of the gap", "margins explain 50B of the gap", "OpenAI's part of the gap is 13B".
    Wording(
        ("of the gap", "in the gap", "to the gap", "of the hole", "de l'écart", "du trou"),
        Late(
            rf"\b(?:accounts?|accounting|explains?|contributes?|represents?|repr[ée]sente\w*"
            rf"|explique\w*)(?: for)? {SUM}s? (?:of|to|de|du)"
            rf" (?:the |l['’])?{_GAP}\b|\b(?:part|portion|piece|slice) of the {_GAP} (?:is|was|are)\b"
            rf"|\bweighs?\b[^.;?\d]{{0,12}} in the {_GAP}\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "The gap equals Nvidia's 60B", "Nvidia's sales match the gap at 80B", "… and so is the gap".
    Wording(
        (
            "gap equal",
            "gap match",
            "match the gap",
            "gap is close to",
            "gap is as big",
            "gap is as large",
            "so is the gap",
            "equal the gap",
            "equals the gap",
            "matches the gap",
            "matches ai revenue",
        ),
        Late(
            rf"\b{_GAP} (?:equals?|matches|match|is (?:close to|as (?:big|large|high) as|the same as"
            rf"|equal to)) (?!\$?\d)[^.;?]*\d"
            rf"|\b(?:match(?:es)?|equals?) (?:the {_GAP}|ai revenue) at {SUM}|\bso is the {_GAP}\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "AI revenue of 100B pays for half the data center cost": half of which, that stated or the baseline's?
    Wording(
        ("half ", "third ", "quarter ", "thirds "),
        Late(
            r"\b(?:pays? for|covers?|funds?|supports?|carries|finances?) (?:only |about |just )?(?:a |one |two )?"
            r"(?:half|thirds?|quarters?) (?:of )?(?:the |our |its )?(?:data|capex|nvidia|gpu|spend|cost|bill"
            r"|facilit|energy)\w*",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "AI revenue is at half the level required".
    Wording(
        ("the level", "the amount", "what is needed", "what's needed"),
        Late(
            r"\b(?:half|twice|double|a third|a quarter) (?:of )?(?:the (?:level|amount) )(?:that is "
            r"|we )?(?:required|needed|need)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Google 20B, Microsoft 25B and Meta 10B, for a total of 55B".
    Wording(
        ("total of ", "sum of ", "total de "),
        Late(
            rf"{SUM}s?,? (?:for|making|giving|pour|soit) (?:a|an|un) (?:grand )?(?:total|sum) (?:of|de) {SUM}",
            re.IGNORECASE,
        ),
        "refused_joint",
    ),
    # "Required revenue to AI revenue is 3 to 1", "total cost to GPU ratio of 2", "two dollars of GPUs for every dollar of
    # facilities".
    Wording(
        (
            "revenue to ai revenue",
            "to gpu ratio",
            "/gpu ratio",
            "to chip ratio",
            "of gpus for ",
            "of gpus per ",
            "of chips for ",
        ),
        Late(
            r"\brequired (?:revenue )?to ai revenue\b|\b(?:total cost|tco|capex|cost)(?: to |/)(?:gpus?|chips?) ratio\b"
            r"|\bdollars? of (?:gpus?|chips?) (?:for|per) (?:each|every|a|one)? ?dollar of\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "assume 2:1 GPU to facility": the other way round.
    Wording(
        ("gpu to ", "gpus to ", "chips to ", "chip to "),
        Late(
            r"\b\d[\d.]*(?::| to )\d[\d.]*,? (?:(?:for|of|ratio of|in) )?(?:gpus?|chips?) to (?:facilit\w+|energy|power)\b"
            r"|\b(?:gpus?|chips?) to (?:facilit\w+|energy|power)(?: ratio)?[^.;?]{0,8}\b\d",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "AI revenue has to double to break even": from which requirement?
    Wording(
        ("to break even", "to breakeven", "to close the gap"),
        Late(
            r"\A(?![^?]*\b(?:what|which|how|at)\b).*\bai revenue (?:has|needs|must|would have"
            r"|have)(?: to)? (?:double|triple|quadruple)"
            r" to (?:break ?-?even|close)",
            re.IGNORECASE | re.DOTALL,
        ),
        "refused_reference",
    ),
    # "Nvidia sells 60B and others 10B": which others?
    Wording(
        (" others ", " other people", "the other says", "the other one", "everyone else", "everybody else"),
        Late(
            rf"\bnvidia\b[^.;?]{{0,30}}\band (?:the )?others?(?: sells?| make| do)? {SUM}"
            r"|\b(?:others|other people|the other(?: one)?|everybody else)"
            r" (?:hears?|says?|said|have|has|thinks?|believes?|sees?|expects?|puts?|gets?)\b"
            rf"|\bothers (?:make|earn|do|bring in) {SUM} (?:in total|altogether|together|combined)"
            r"|\b(?:what|how much) (?:must|should|would|do|does|can|could|will) (?:everyone|everybody) else\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Few expect OpenAI to make 13B", "it would be crazy to assume …", "I'd be surprised if …".
    Wording(
        (
            "few ",
            "only a fool",
            "crazy to",
            "insane to",
            "silly to",
            "foolish to",
            "who would ",
            "who on earth",
            "surprised",
            "shocked",
            "amazed",
            "astonished",
        ),
        Late(
            r"\b(?:few|hardly any)(?: \w+)? (?:expect|think|believe|see)\b|\bonly an? (?:fool|idiot|optimist|madman)\b"
            r"|\b(?:crazy|insane|silly|foolish|mad|absurd) to (?:assume|think|believe|expect|suppose|put)\b"
            r"|\bwho (?:would|on earth would|could) (?:ever )?(?:believe|think|assume|buy)\b"
            r"|\b(?:i|we)(?:['’]d| would) be (?:surprised|shocked|amazed|astonished) (?:if|to see)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Chips get 20% cheaper": their price, not what is sold.
    Wording(
        ("cheaper", "pricier", "dearer", "moins cher", "plus cher"),
        Late(
            r"\b(?:gpus?|chips?|puces?|h100s?)\b[^.;?]{0,24}\b(?:cheaper|pricier|dearer|more expensive|(?:moins"
            r"|plus) ch[eè]res?)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How far off is 100B of AI revenue?", "what gets Nvidia to 80B?", "how big is OpenAI compared with Google?".
    Wording(
        (
            "how far ",
            "what gets ",
            "what brings ",
            "what drives ",
            "what takes ",
            "what pushes ",
            "how big ",
            "how large ",
        ),
        Late(
            rf"\bhow far (?:off|away|short|out) (?:is|are|does|do|would) {SUM}"
            rf"|\bwhat (?:gets|brings|drives|takes|pushes) (?:{COMPANY}|ai revenue|the margin|margins?|capex)(?: sales)?"
            rf" (?:up |down |back )?to {SUM}"
            rf"|\bhow (?:big|large) (?:is|are) {COMPANY}(?: revenue)? (?:compared|relative|next|vs|versus)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "In place of Meta's 10B put Anthropic's 12B": what becomes of the first?
    Wording(
        ("in place of ",),
        Late(rf"\bin place of {COMPANY}\b", re.IGNORECASE),
        "refused_reference",
    ),
    Wording(
        ("unmet ", "untapped ", "unserved "),
        Late(r"\b(?:unmet|untapped|unserved) (?:ai )?(?:revenue|demand|need|sales)\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "With AI revenue at 90B and Anthropic bringing another 5B": within the total, or on top of it?
    Wording(
        (" another ",),
        Late(
            rf"\bai revenue (?:at|of|is|was) {SUM}[^.?]{{0,12}} {COMPANY} (?:brings?|bringing|adds?|adding|gives|giving"
            rf"|makes?) another {SUM}",
            re.IGNORECASE,
        ),
        "partial_total",
    ),
    # "L'écart vaut deux fois les revenus": how it relates to another.
    Wording(
        (" vaut ", " valent "),
        Late(
            r"\b(?:vaut|valent) (?:\w+ fois|la moiti[ée] d|le (?:double|triple) d|un (?:tiers|quart) d)", re.IGNORECASE
        ),
        "refused_offset",
    ),
    # "Find OpenAI so that it covers 10% of required revenue".
    Wording(
        ("so that it", "such that it", "so it", "pour qu'"),
        Late(
            rf"\b{COMPANY} (?:so that|such that|so|pour qu['’]) ?(?:it|il|elle)(?:['’]s| is| covers?| equals?| couvre) "
            r"(?:\d|an? |half|la moiti|twice|ai revenue)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "The margin is three percent, five points less than the clouds keep".
    Wording(
        (" points less than", " points more than"),
        Late(r"\bpoints (?:less|more) than (?:the clouds|what the clouds|end users|users) \w+", re.IGNORECASE),
        "refused_reference",
    ),
)
