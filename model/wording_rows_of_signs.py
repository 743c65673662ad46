"""Wordings in signs and sounds: emoji of a currency, a change or a refusal, half-said numbers, sarcasm; and small
words that make a sum a profit, or one of months."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.row_words import MONTH
from model.wording import Wording

WORDINGS_OF_SIGNS = (
    # "nvda 60b 💶".
    Wording(
        ("💶", "💷", "💴", ":euro:", ":pound:", ":yen:"),
        Late(r"[💶💷💴]|:(?:euro|pound|yen):"),
        "refused_outside",
    ),
    # "google ➕ 2b": a change, or a list?
    Wording(
        ("➕", "➖", ":heavy_", ":chart_with_"),
        Late(r"(?:[➕➖]|:heavy_(?:plus|minus)_sign:|:chart_with_downwards_trend:) ?\$?\d"),
        "refused_offset",
    ),
    # "nvda 60b ❌".
    Wording(
        ("❌", "👎", "🚫", "⛔", "✗", "✖", "🙅", "🤥", ":no_", ":thumbsdown:", ":-1:", ":nope:", ":billed_cap:"),
        Late(r"[❌👎🚫⛔✗✖🙅🤥]|:(?:no_entry|no_entry_sign|no_good|thumbsdown|-1|nope|billed_cap):"),
        "refused_negation",
        Late("👍"),
    ),
    # "double google no meta": without it, or instead of it?
    Wording(
        (" no ", " non "),
        Late(
            rf"\A[^,;.]{{0,80}}\b(?:double|halve|triple|add|up|down)\b[^,;.]{{0,80}}(?<!with)(?<!\bw)(?<!and)"
            rf" no(?:n)? (?:for )?{COMPANY}\W*\Z"
            rf"|\A\W*\$?\d[\d.]* ?\w* (?:for )?{COMPANY} no (?:for )?{COMPANY}\W*\Z",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "nvda 60b since june".
    Wording(
        (" since ",),
        Late(
            rf"\d[^;.!?]{{0,80}} since (?:last )?(?:{MONTH}|summer|spring|winter|autumn|fall|easter|christmas|q[1-4]"
            rf"|the start of"
            rf"|gpt\w*|chatgpt)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "nvda net 30b": a profit?
    Wording(
        ("net ",),
        Late(rf"\b{COMPANY} net \$?\d|\A\W*net {COMPANY} \$?\d", re.IGNORECASE),
        "refused_outside",
    ),
    # "margin four oh".
    Wording(
        (" oh", " ty"),
        Late(r"\b(?:one|two|three|four|five|six|seven|eight|nine) (?:oh|ty)\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "good luck w that", "2b or not 2b".
    Wording(
        ("psych", "my hat", "be shocked", "good luck w", "be serious", "2b or not"),
        Late(
            r"\bpsych\b|\beat my hat\b|\bi['’]?d be shocked\b"
            r"|\bgood luck w(?:ith)? (?:that|this)\b"
            r"|\b(?:pls|please|plz) be serious\b|\b2b or not 2b\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "nvda 60b even tho meta cut 10b": what it spends.
    Wording(
        (" cut ", " cuts ", " trimmed ", " slashed "),
        Late(
            rf"\d[^;.!?]{{0,80}} (?:cuz|coz|bc|because|(?:even )?(?:al)?tho(?:ugh)?|since|as) (?:nvidia|nvda"
            rf"|{COMPANY}) (?:cuts?|trimmed|slashed) \$?\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "pop nvda in at 60b": by it, or to it?
    Wording(
        (" in at ",),
        Late(
            rf"\b(?:pop|boost|bump|drop|cut|add|raise|falls?|jumps?|drops?|rises?) (?:nvidia|nvda|{COMPANY}"
            rf"|payback|gap|margin) in at \$?\d"
            r"|\b(?:nvidia|nvda|payback|gap|margin) (?:falls?|jumps?|drops?|rises?|pops?) in at \$?\d",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
)
