"""Wordings of what stands around the model and has a figure beside it: how full a building is, what one of them costs, how
many racks it takes, and what a trade earns that the model has no line for."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.row_words import FACILITY
from model.wording import Wording

_WORK = (
    r"(?:racks?|turbines?|boards?|permits?|lenders?|rates?|tenants?|utilit(?:y|ies)|substations?|market|press"
    r"|grid|prices?|people"
    r"|tokens?|engineers?|contractors?|regulators?|water|copper|transformers?|workers?|customers?"
    r"|users?|investors?)"
)
_DONE = (
    r"(?:done|full|leased|booked|built|complete|completed|finished|occupied|ready|sold|used|spoken for|taken"
    r"|permitted|contracted"
    r"|delivered|online|pleine?s?|vendue?s?|lou[ée]e?s?|r[ée]serv[ée]e?s?|pris(?:e|es)?|construite?s?|livr[ée]e?s?)"
)

WORDINGS_OF_BYSTANDERS = (
    # "The facilities are 70% done", "Half of the power is spoken for", "90% of the power is used by the racks".
    Wording(
        ("%", "percent", "half", "third", "moiti", "tiers"),
        Late(
            rf"\b{FACILITY} (?:(?:is|are|was|were|now|already) )+(?:only |about |already )?(?:\d[\d.,]* ?(?:%"
            rf"|percent)|half|a third)"
            rf" {_DONE}\b"
            rf"|\b(?:\d[\d.,]* ?(?:%|percent)|half|a third|two thirds) of (?:the |our "
            rf"|all )?{FACILITY}"
            r" (?:is|are|was|were|has|have|had|goes|go|went|comes?|came|gets?|got|sits?) (?!\$?\d)\w+"
            r"|\b(?:la moiti[ée]|un tiers|\d[\d.,]* ?%) (?:de l['’][ée]nergie|du courant"
            r"|de l['’][ée]lectricit[ée]|des b[âa]timents)"
            rf" (?:est|sont|a|ont) (?:d[ée]j[àa] )?{_DONE}"
            rf"|\b{FACILITY} (?:now )?(?:runs?|operates?) at \d[\d.,]* ?%(?! of)"
            rf"|\b{FACILITY} (?:now )?(?:eats?|takes?) \d[\d.,]* ?%(?! of)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Every facility costs 2B", "Facilities cost 2B apiece", "A new facility is 2B".
    Wording(
        ("facilit", "building", "apiece", "each"),
        Late(
            r"\b(?:each|every|an?|one|any|building a) (?:new |single |typical )?(?:facility|building) (?:costs?"
            r"|is|runs?|takes?) \$?\d"
            rf"|(?<!and )\b(?:new )?{FACILITY} (?:costs?|are|run) (?:about |around )?{SUM} (?:apiece|each"
            rf"|a piece)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "How many racks does it take to break even?", "How high would prices have to be?", "How much copper do we need?"
    Wording(
        ("how many ", "how much ", "how high ", "how scared", "which "),
        Late(
            r"\b(?:(?:how (?:many|high|scared|worried)|which)(?: (?:would|will|is|are|do|does|must|more))?"
            rf" (?:the )?{_WORK}|how much (?:more )?(?:water|copper|land|steel|concrete))\b"
            r"(?! (?:margin|revenue|layer|pay))[^.;]{0,80}(?:\?|\b(?:break|close|need|take|balance)\b)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "What happens to turbine prices if …?", "Who builds the racks …?", "Should the board worry …?"
    Wording(
        (
            "what happens to ",
            "who ",
            "where ",
            "should the ",
            "does the ",
            "will the ",
            "what does the ",
            "what would a ",
            "qui ",
        ),
        Late(
            rf"\bwhat happens to (?:the )?(?:{_WORK} )?(?:{_WORK})\b"
            r"|\A\W*(?:who|where (?:do|does|will)|(?:should|does|do|did|will|what does)(?= the )"
            r"|what would(?= an? )|qui) "
            rf"(?:\w+ )?"
            rf"(?:the |an? |les |le |our )?(?:{_WORK}|baies|turbines)\b(?! (?:margin|keep|revenue|earn"
            rf"|pay))[^?]{{0,80}}\?",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "The market has given up on Nvidia at 60B", "Prices make Nvidia at 60B look silly", "too weak for a 40% margin".
    Wording(
        (
            "given up on ",
            "gave up on ",
            " sounds ",
            "moved on from ",
            "made up ",
            "came close to ",
            "comes close to ",
            "got close to ",
            "gets close to ",
            " look ",
            " looks ",
            " seem ",
            "sounds wrong",
            "would kill ",
            "would die ",
            "too ",
        ),
        Late(
            r"\b(?:gave|given|giving) up on [^.;]{0,80}\d|\bmoved on from [^.;]{0,80}\d|\bmade up (?:the|that|its"
            r"|their) [^.;]{0,80}\d"
            r"|\b(?:came|comes|got|gets) close to \$?\d|\bmakes? [^.;,]{0,80}\d[^.;,]{0,80} (?:look|seem"
            r"|sound)s? (?!good"
            r"|right|fine|fair|plausible"
            r"|reasonable|achievable|realistic|conservative|modest|low|high|easy|small|big)\w+"
            r"|\d[^.;,]{0,80} sounds? (?:wrong|fishy|crazy|odd|silly|mad)\b|\bwould (?:kill|die) for an? [^.;]{0,80}\d"
            r"|\b(?:is|are|was|were|looks?) too (?!good|low|high|much|many)\w+ (?:for|to (?:support|allow"
            r"|justify)) [^.;?]{0,80}\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "The old deck had Nvidia at 60B", "Nvidia at 60B would be nice, but …".
    Wording(
        (" had ", "would be nice", "would be great", "would be lovely"),
        Late(
            r"\bthe (?:old|original|first|earlier) (?:deck|plan|model|version|draft|budget|forecast|report"
            r"|memo) had [^.;]{0,80}\d"
            r"|\d[^.;]{0,80}\bwould be (?:nice|great|lovely|wonderful)\b|\bit would be (?:nice|great|lovely"
            r"|wonderful) if [^.;]{0,80}\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "The rack business runs at a margin of 8%".
    Wording(
        ("margin",),
        Late(
            rf"\b(?:{_WORK}|{FACILITY}|construction|cooling|chip design|hosting) (?:business|trade|side|industry"
            rf"|sector)? ?"
            r"(?:runs?|operates?|works?|lives?) (?:at|on) (?:an? )?(?:margins? of \d[\d.,]* ?%|\d[\d.,]* ?% margins?)",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\b(?:users?|customers?) (?:runs?|operates?|works?|lives?)\b", re.IGNORECASE),
    ),
    # "Payback is what the board asks about first, so …", "Closing the gap is what …", "The gap is closing on its own".
    Wording(
        (" is what ", " is payback,", " is closing", " been closing", "se referme", "se comble"),
        Late(
            r"\A\W*(?:payback|break[- ]?even|coverage|required revenue|closing the gap"
            r"|the gap) is what (?!matters|counts|\w+ (?:need|must|has to))[^?]{0,80}\d"
            r"|\bis payback,[^?]{0,80}\d|\bpayback is what\b[^?]{0,80}\Z"
            r"|\b(?:gap|hole|shortfall) (?:is|has been) closing\b|\b(?:trou|[ée]cart) se (?:referme|comble)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
        Late(r"\?"),
    ),
    # "The break even analysis has Nvidia at 60B".
    Wording(
        ("break even ", "breakeven ", "break-even "),
        Late(
            r"\b(?:the|our|their|a) break[- ]?even (?:analysis|study|plan|chart|model|calculation|memo"
            r"|work) (?:has|says|puts|shows|uses)\b"
            r"|\b(?:according to|per|from) (?:the|our|their) break[- ]?even (?:analysis|study|plan|chart|model"
            r"|calculation|memo)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Number of GPUs: 2 million".
    Wording(
        ("gpus", "chips", "units"),
        Late(
            r"\b(?:gpus|chips|units)(?: sold| shipped)? ?[:=] ?\d[\d.]{0,3} ?(?:millions?|m|k|thousand)\b(?! ?(?:\$"
            r"|usd|dollars))",
            re.IGNORECASE,
        ),
        "units",
    ),
    # "Payback on 8 GPUs", "coverage by 40 analysts", "marge dans 40 pays": so many things.
    Wording(
        ("payback", "margin", "coverage", "ratio", "amortissement", "marge", "couverture"),
        Late(
            r"\b(?:payback|margins?|coverage|facility ratio|amortissement|marges?|couverture) (?:on|in|across"
            r"|from|by|with|for|at|dans|sur"
            r"|avec|chez|pour|de|des) (?:\d{1,3}|two|three|four|five|deux|trois|quatre|cinq) (?:gpus?|h100s?"
            r"|chips|products?|apps|applications?"
            r"|firms|providers?|clouds|hyperscalers|projects?|studies|articles?|questions?|names|funds"
            r"|contracts?|analysts?|brokers?|people"
            r"|journalists?|journalistes?|countries|companies|models?|customers?|sites?|puces|produits?"
            r"|utilisateurs?|fournisseurs?|pays"
            r"|mod[èe]les?|[ée]tudes?|projets?|entreprises?|contrats?|soci[ée]t[ée]s?)\b(?! ?[,:] ?(?-i:[A-Z]))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "60% of people say the margin matters".
    Wording(
        ("% of ",),
        Late(
            r"\d ?% of (?:the )?(?:people|analysts|respondents|users|investors|readers|ceos|cfos|cios|companies"
            r"|firms|managers) (?:say|think"
            r"|believe|expect|agree|told|polled|surveyed|plan)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
