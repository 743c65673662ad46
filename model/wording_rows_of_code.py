"""Wordings of identifiers, operators and calls that say something else than the names in them, and of figures that bear a
name of the model but are another's: a ratio, a coverage, a price."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

# The names that the model has, and those that engineers give them.
_KNOWN = (
    rf"(?:(?:{COMPANY}_)?ai_(?:revenue|sales)|{COMPANY}_(?:ai_)?(?:revenue|sales|rev)|(?:gpu|chip)_(?:sales|revenue"
    r"|spend|cost|costs)"
    r"|(?:end_)?user_margin|end_user_gross_margin|(?:app|apps|cloud|gross|cloud_gross|hyperscaler)_margin"
    r"|payback_(?:years?|period)"
    r"|(?:facility|energy)_(?:ratio|cost|costs)|data_?center_(?:cost|costs|spend|capex)|datacentre_cost"
    r"|required_(?:ai_)?revenue"
    r"|demand_backed_spend|anticipated_spend|break_?even(?:_revenue|_margin)?|total_ai_revenue|revenue_gap|ai_gap)"
)
_RATIOS = (
    r"(?:quick|current|aspect|price[/-](?:to-)?earnings|p/?e|peg|book-to-bill|put[-/]call|hit|compression|teacher"
    r"|fatality|sharpe"
    r"|leverage|debt[- ]to[- ]equity|payout|expense|capex|signal[- ]to[- ]noise|loan[- ]to[- ]value|gear)"
)
_OWN = r"(?:its own|their own|theirs|own|his|hers)"

WORDINGS_OF_CODE = (
    # "nvidia_costs = 20B", "max_margin = 40%": not the name that it holds.
    Wording(
        ("_",),
        Late(
            rf"(?<![\w:/.])(?!{_KNOWN}(?![a-z_]))(?=\w*(?:{COMPANY}|revenue|margin|coverage|payback|gap|energy"
            r"|facility|capex))"
            r"[a-z]+(?:_[a-z]+)+(?!\w*:(?!\s|\d))\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "nvidia =/= 60B", "!nvidia 60B".
    Wording(
        ("=/=", "!"),
        Late(r"=/=|(?<![\w!])!\(?(?=[a-z_]+ ?[=\d])|= ?!\$?\d|, ?!(?=[a-z])", re.IGNORECASE),
        "refused_negation",
    ),
    Wording(("-=",), Late(r"[a-z] ?-= ?\$?\d", re.IGNORECASE), "how_much_change"),
    # "solve(gap=0, margin)", "for nvidia in [60B, 80B]: gap".
    Wording(
        ("solve", "calc", "compute"),
        Late(
            r"\b(?:solve|calc|compute)(?:\(| ).{0,8}\bgap\W{0,3}[=:] ?\$?\d[^,;]*, ?[\"']?[a-z_]+[\"']?\)?\W*\Z",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("[", "("),
        Late(r"\b(?:in|:) ?[\[(]\$?\d[^\])]*[,;][^\])]*[\])] ?:? ?(?:print )?\(?gap", re.IGNORECASE),
        "refused_side",
    ),
    # "margin = 1 - 40%", "margin of 100 - 60".
    Wording(
        ("1 -", "1 –", "1 minus", "100 -", "100-"),
        Late(
            r"(?<![\d.,])1 ?(?:-|–|minus) ?\d[\d.]* ?%"
            r"|\b(?:margin|coverage)s?\b[^,;\d]{0,6}100 ?(?:-|–|minus) ?\d\d\b(?! ?(?:b|bn|billion|m|years))",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "ai_revenue.* 10B".
    Wording(("revenue.", "revenue["), Late(r"\bai_revenue(?:\.|\[)[*<]", re.IGNORECASE), "refused_outside"),
    # "quick ratio 1.5", "test coverage 80%", "12 analysts cover OpenAI".
    Wording((" ratio",), Late(rf"\b{_RATIOS} ratio\b", re.IGNORECASE), "refused_outside"),
    Wording(
        (" cover", "coverage "),
        Late(
            r"\b(?:analyst|sell-side|buy-side|test|unit|press|news|broker|street|media|interest|insurance|code"
            r"|network|health|tv)"
            r" coverage\b[^,;.]{0,12}\d|\bcoverage (?:list|\d+ analysts)\b|\b\d+ (?:analysts|brokers|journalists) cover\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google is 2B in the hole", "Meta 10B in the black": a company's own.
    Wording(
        ("in the hole", "in the black", "in the red", " hole", "digs ", "dug "),
        Late(
            rf"\b{COMPANY}\b(?![^.;?]* (?:we(?:['’]re| are)?|were) (?:still )?(?:{SUM} )?in the (?:hole|red)\W*\Z)"
            r"[^.;?]{0,24}\b(?:in the (?:hole|black|red)|deep in the)\b"
            rf"|\b{COMPANY}\b[^.;?,]{{0,12}}\b(?:digs?|dug|is in)"
            rf" (?:itself |themselves )?(?:an? )?(?:{SUM} )?hole|\b{COMPANY} {SUM} hole\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "what GPU price breaks even", "how much is an H100", "what does OpenAI charge".
    Wording(
        ("what ",),
        Late(
            r"\bwhat (?:(?:gpu|h100|token|api|chip|power|energy|interest|growth|tax) )?(?:price|utili[sz]ation"
            r"|percentage|salary|tariff"
            r"|subsidy|discount|wage|rent|occupancy|fee|adoption|tax|rate|headcount)s? (?:breaks?|closes?"
            r"|would (?:close|break)"
            r"|fills?|gets?)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("how ", "what", "who ", "which ", "why ", "combien ", "que co"),
        Late(
            rf"\A\W*(?:how much|what) (?:does|do|did|will|would) {COMPANY} (?:spend|pay|charge|cost|weigh|return"
            rf"|buy|want|do|think|eat|own"
            r"|invest|borrow|owe|lose|hire|burn)\b"
            rf"|\A\W*(?:what['’]?s|what is|how['’]?s|how is) {COMPANY}(?:['’]s (?:price|plan|problem|secret|game)"
            rf"| doing\b| at\W*\Z)"
            rf"|\A\W*how much is (?:an? |one )?(?:{COMPANY}|h100|b200|a100|gpu|blackwell|data ?cent(?:er"
            rf"|re))(?: plus| advanced| pro)?\W*\Z"
            r"|\A\W*how (?:much does|expensive is) an? (?:gpu|h100|data ?cent(?:er|re))(?: cost)?\W*\Z"
            rf"|\A\W*what(?:['’]s| is) the price of\b|\A\W*how many (?:data ?cent|people|models|of {COMPANY}|do"
            rf"|does|did|can)\b(?!.*\byears)"
            rf"|\A\W*how (?:old|tall|rich|risky|deep|good|safe|smart|hot|fast|does|do|big|cool) (?:is "
            rf"|are )?(?:an? )?{COMPANY}\b(?!(?:['’]?s)? (?:ai )?(?:rev|sales))(?!.*\d)"
            rf"|\A\W*how many years has {COMPANY}\b|\A\W*who (?:is|runs|owns|buys|sells|founded|does) {COMPANY}\b"
            rf"|\A\W*(?:why(?: is)?|which) (?:{COMPANY}|gpu)\b(?!.*\d)(?!.*\b(?:gap|even)\b)"
            rf"|\A\W*(?:combien (?:co[ûu]te|d[ée]pense|emploie)|que co[ûu]te) {COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"\b(?:break|gap|hole|balance|cover)\w*\b", re.IGNORECASE),
    ),
    # "will OpenAI ever break even?": by itself.
    Wording(
        ("break even", "breakeven"),
        Late(
            rf"\A\W*(?:will|could|might|may|when will) {COMPANY} (?:ever |really |soon )?break ?even\W*\Z",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google 20B more info to come", "Google 20B more likely".
    Wording(
        ("more ", "less ", "extra ", "additional ", "further ", "fewer "),
        Late(
            rf"{SUM},? (?:more|less|extra|additional|fewer|further) (?:info\w*|context|notes?|details?|likely"
            rf"|realistic|careful|of an?"
            r"|an? \w+ than|questions?|comments?|colou?r|thoughts|to (?:come|follow)|reasonable|plausible|credible)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("written down", "up next", "up there", "raised ", "gained ", "cut from", "up until", "up till"),
        Late(
            rf"{SUM},? (?:is |was |were )?(?:written (?:down|off)|up next|up there|raised (?:questions|in|at"
            rf"|during)|gained (?:attention|traction)"
            r"|cut from|up (?:until|till))\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia sells 60B so far", "Meta 10B since Llama", "60B/GPU".
    Wording(
        ("so far", "since "),
        Late(rf"{SUM},? (?:so far\b|since (?-i:[A-Z])\w+(?=\s*(?:\Z|[,;.])))", re.IGNORECASE),
        "refused_period",
    ),
    Wording(
        ("/", " per "),
        Late(
            r"\d ?(?:bn?|billion|m|mn|million|tn?|trillion|md|milliards) ?(?:/|per ) ?(?:gpu|h100|b200|product|region|model"
            r"|copilot|azure|unit|customer|user|seat|chip|token|head|employee)s?\b(?! ?(?:dollar|\$|buck))",
            re.IGNORECASE,
        ),
        "units",
    ),
    # "60 bazillion", "60 mil millones".
    Wording(
        ("illion", "millones"),
        Late(
            r"\b(?:ba|baj|baz|ga|gaz|ka|kaj|ma|maz|tra|traz|z|j|squ)+i?[jz]?illions?\b(?<!million)|\bmil millones\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "said no one", "is a typo", "all returned".
    Wording(
        (
            "j/k",
            "psych",
            "sike",
            "said no",
            "your dreams",
            "hell freezes",
            "typo",
            "made up",
            "returned",
            "refunded",
            "sent back",
        ),
        Late(
            rf"\bj/k\b|\bpsych!|\bsike\b|\bsaid no ?(?:one|body)\b|\bin your dreams\b|\bhell freezes\b"
            rf"|\bis a typo\b|{SUM},? \(?(?:is |was |all )*made up\b(?! of)"
            rf"|{SUM},? (?:all|mostly|partly|half) (?:returned|sent back|refunded|cancell?ed)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Nvidia change of 10B", "ΔGoogle = 20B", "has contracted 30B".
    Wording(
        ("change of", "swing", "swung", "moved ", " diff ", "δ", "contracted "),
        Late(
            r"\b(?:change|swing|move) of \$?\d|\b(?:moved|swings?|swung|diff) \$?\d|[Δδ] ?[a-z]|\bcontracted \$?\d",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
    # "margin 75% (its own)".
    Wording(
        ("own)", "theirs)", "'s)", "’s)"),
        Late(rf"\bmargins?\b[^,;.\d]{{0,10}}\d[\d.]* ?% \((?:{_OWN}|{COMPANY}['’]s)\)", re.IGNORECASE),
        "refused_outside",
    ),
    # {"nvidia": {"revenue": "60B", "margin": 0.75}}: its own margin.
    Wording(
        ("{",),
        Late(rf"{COMPANY}[\"']? ?: ?\{{[^}}]*(?:margin|coverage|payback)", re.IGNORECASE),
        "refused_outside",
    ),
    # "<script>alert("nvidia 60B")</script>", "print(model.solve(gap=0))": no statement.
    Wording(
        ("script", "print(", "alert(", "eval(", "exec(", "solve(", "console.", "import ", "system("),
        Late(
            r"<\s*/?\s*script\b|\b(?:print|alert|eval|exec|console\.log|\w+\.solve|system|require)\s*\(|\b__import__\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
