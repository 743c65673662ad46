"""Wordings of whose part of a firm's sales an amount is, of what it makes besides AI, and of its prices, users and regions;
questions of who and when."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_LAYERS = r"(?:the )?(?:hyperscalers?|clouds?|cloud providers|startups|start-ups|enterprises|developers|end[- ]users)"
_PART = r"(?:half|a third|a quarter|most|\d[\d.]* ?%)"
_GREW = (
    r"(?:drop(?:s|ped)?|falls?|fell|halved|halves|doubled|doubles|goes|went|rises|rose|grew|grows|tripled|triples|cuts?"
    r"|lifted|raised)"
)

WORDINGS_OF_CUSTOMERS = (
    # "Nvidia at 60B, half from hyperscalers", "hyperscalers 45% of Nvidia's 60B": whose part of the sales.
    Wording(
        (" from ", " through ", " via ", "% of "),
        Late(
            rf"\b{_PART} (?:of (?:it|that|them) )?(?:coming |came |comes |going |goes )?(?:from|through|via|to) {_LAYERS}\b"
            rf"|\b{_LAYERS} \d[\d.]* ?% of (?:nvidia|nvda)",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Google makes 300B overall", "Google 43B, all products", "…, not just AI".
    Wording(
        (" overall", " altogether", " all products", " just ai"),
        Late(
            rf"\b{COMPANY} (?:makes?|sells?|earns?|does|books?|made) {SUM}(?: a year)?,? (?:overall|altogether"
            r"|not just (?:from )?ai)\b"
            rf"|\b{COMPANY}\b[^.;,?\d]{{0,24}} {SUM}(?: a year)?,? (?:across |for )?all (?:its |the |their )?(?:products"
            r"|services|segments|divisions|businesses)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Of Nvidia's 60B, 15B is Microsoft", "15B of it Meta", "incl. 9B from Microsoft", "Meta being 9B of it".
    Wording(
        ("of ", "incl"),
        Late(
            rf"\bof (?:\w+['’]s |the ){SUM}[^.;?,]{{0,20}}, {SUM} (?:is|are|goes to|comes from)\b"
            rf"|\d[\d.]* ?\w{{0,8}} of it {COMPANY}\b"
            rf"|\bincl(?:\.|uding|udes)? (?:{SUM} from|{COMPANY} {SUM})|\bbeing {SUM} of (?:it|that)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "ChatGPT price halved", "OpenAI grew users 50%", "OpenAI doubled its compute", "ChatGPT is 50% cheaper".
    Wording(
        ("price", "pricing", "usage", "traffic", "users", "compute", "headcount", "cheaper"),
        Late(
            rf"\b{COMPANY}(?:['’]s)?(?: [\w.-]+)? (?:prices?|pricing|usage|traffic|downloads) (?:is |are )?{_GREW}\b"
            rf"|\b{COMPANY} {_GREW} (?:its )?(?:users?|compute|headcount|usage|traffic|staff|capacity)\b"
            rf"|\b{COMPANY} is \d[\d.]* ?% cheaper\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia US 30B": one region.
    Wording((" us ",), Late(r"\b[A-Z]\w+ (?:US|U\.S\.) \$?\d"), "refused_scope"),
    # "Google missed with 8B, 10B expected": which of the two?
    Wording(
        (" missed ",),
        Late(r"\bmissed (?:at|with) [^.;?]{0,12}\d[^.;?]{0,16}\d[^.;?]{0,12}\bexpected\b", re.IGNORECASE),
        "refused_side",
    ),
    # "Nvidia 60B + 60B energy = 120B": one equals what?
    Wording(("=",), Late(r"\d[^=+]{0,24}\+[^=]{0,30}= ?\$?\d[\d.]* ?\w{0,8}(?=\W*$|[,;.] )"), "refused_offset"),
    # "I said Nvidia 60B but I meant 60B for the total data center cost".
    Wording(
        (" meant ", " should be "),
        Late(
            r"\b(?:said|wrote|typed|put) [^.;?]*\d[^.;?]*\bbut (?:i )?(?:meant|it should be)"
            r" (?:about )?\$?\d[^.;?]{0,16} (?:for|capex|total|of)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Who makes money if the margin is 60%?", "qui doit payer ?"
    Wording(
        ("who ", "qui "),
        Late(
            r"\A\W*(?:who|qui) (?:is included|gets|needs(?! to do what)|sells|makes|benefits|wins|loses|gains"
            r"|profits|earns|gagne"
            r"|perd|profite|vend"
            r"|b[ée]n[ée]ficie)\b"
            r"|\b(?:who|qui) (?:doit|devra|must|should|has to|will) (?:pay|payer)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "When did Nvidia sell 50 billion?", "Quand Google doublera-t-il ses revenus ?"
    Wording(
        ("when ", "quand "),
        Late(
            r"\A\W*when (?:did|will) (?!(?:it|we|this|they|that)\b)[^?]{2,24} (?:sell|make|earn|reach|hit|double|triple)\b"
            r"|\A\W*quand [^?,]{2,24}-(?:t-)?(?:ils?|elles?)\b(?![^?]*(?:quilibre|rentab|rembours|amorti))",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "If no one else earns anything, how much must OpenAI make?"
    Wording(
        ("no one ", "nobody ", "no company ", "no other company "),
        Late(
            r"\bif (?:no one|nobody|no (?:other )?(?:company|firm))(?: else)? (?:earns?|earned|made|makes?|had|has"
            r"|sells?|sold)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Google 15B should be Microsoft 15B", "nvidia 60B should be datacenter cost 60B": which of the two stays?
    Wording(
        (" should be ", " should read ", " is actually ", "→", "->", " *"),
        Late(
            rf"\b{SUM} (?:should (?:be|read)|is actually) [a-z][^.;?\d]{{2,24}}\d|\b{SUM} ?(?:→|->|\*) ?{COMPANY}"
            rf" (?:at )?\$?\d"
            rf"|\b{SUM} for \w+ should be for \w+",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "How much does the end market have to spend?": on GPUs, or on AI?
    Wording(
        (" spend",),
        Late(
            r"\bhow much (?:does|do|must|would|should|will) (?:the )?(?:end )?(?:market|world|public|economy)"
            r"\b[^?]{0,24}\bspend\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What will the Fed funds rate be in 2025?": of the world, not the model.
    Wording(
        (
            "fed ",
            "interest rate",
            "inflation",
            " gdp",
            "unemployment",
            "s&p",
            "nasdaq",
            "bitcoin",
            "taux directeur",
            "taux d'int",
            " pib",
            "cac 40",
        ),
        Late(
            r"\b(?:fed funds?|interest rates?|inflation|gdp|unemployment|s&p(?: ?500)?|nasdaq|bitcoin|taux"
            r" (?:directeurs?|d['’]int[ée]r[êe]t)|pib|cac 40)"
            r"\b[^.;]*\?",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"\b(?:nvidia|nvda|margins?|marges?|payback|gap|[ée]cart|coverage|couverture)\b", re.IGNORECASE),
    ),
)
