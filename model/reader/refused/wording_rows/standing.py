"""Wordings that say how firm a figure is, or under what condition it holds, so that it is not what is the case: "on hold",
"prepaid", "if ads work", "I'm not sure Nvidia sells 70B", "said no one", "~struck out~"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_ENDS = r"(?=\s*(?:\Z|[.;?!]))"
_AMOUNT = r"\$?\d[\d.,]* ?(?:[bmt]n?\b|billion|million|trillion|md\$?|%)"
_OTHERS = (
    r"(?:ads?|growth|demand|people|ppl|they|it|things?|users|customers|supply|china|exports?|regulators?|everyone"
    r"|racks|[bh]\d{3}|rubin|blackwell|the (?!margins?|gap|ratio|payback|cloud|capex|coverage|end)\w+)"
)

ROWS = (
    # "no shot OpenAI does 100B".
    Wording(
        ("no shot", "no way", "/s"),
        Late(
            rf"\bno (?:shot|way|chance|hope) (?:that )?{COMPANY}\b"
            rf"|\s/s{_ENDS}",
            re.IGNORECASE,
        ),
        "refused_negation",
        Late(r"\b(?:make it|more like|try|call it|rather)\b", re.IGNORECASE),
    ),
    # "~Nvidia 60B~": struck out.
    Wording(("~",), Late(r"\A\W*~[^~\n]*\d[^~\n]*~\W*\Z"), "refused_negation"),
    # "OpenAI 20B if ads work", "Nvidia 80B once B300 ships": a condition that the model does not have.
    Wording(
        (" if ", "as long as", "once ", "depending on", "provided ", "unless ", "whenever "),
        Late(
            rf"{_AMOUNT},? (?:but )?(?:only )?(?:if|as long as|so long as|once|provided|unless|depending on"
            rf"|whenever) {_OTHERS}"
            rf"(?: (?!capex|margins?|gap|nvidia|payback|coverage|revenue)[a-z]+){{0,4}}{_ENDS}",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "OpenAI could have made $9B".
    Wording(
        ("could have", "might have"),
        Late(
            rf"\b(?:could|might) have (?:made|sold|earned|had) {_AMOUNT}",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "what OpenAI to get to 100B", "what margin gets us to 50": get what there?
    Wording(
        ("get to", "gets us", "get us", "brings us", "bring us", "get down to", "gets to"),
        Late(
            r"\b(?:what|which|how much|how many|number that|margin that)\b[^.?]*\b(?:gets?|brings?|takes?) (?:us |you )?"
            r"(?:(?:down|up) )?to \$?\d",
            re.IGNORECASE,
        ),
        "refused_reference",
        Late(
            r"\b(?:gap|hole|shortfall|coverage|covered|revenue|capex|required|once|if|when|cost|spend)\b", re.IGNORECASE
        ),
    ),
    # "Nvidia is down 20% this week", "Google up 5% on the news": the share.
    Wording(
        ("this week", "on the news", "this morning", "since friday", "since monday"),
        Late(
            rf"\b{COMPANY} (?:is |are |was )?(?:up|down|off|falls?|fell|rose"
            rf"|rallied) \d[\d.]* ?% (?:this (?:week|morning)|on the news|since (?:fri|mon)day)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "not sure nvda does 60b"
    Wording(
        ("not sure ", "🙄"),
        Late(
            rf"\bnot sure (?:that )?(?:{COMPANY}|mgn|margins?|capex|tco|ai rev\w*) (?:does|do|is|are|hits?|will"
            rf"|can|makes?|sells?|gets?)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "ok same w mgn 65": as before?
    Wording(("same w",), Late(r"\A\W*(?:ok |and |now )?same (?:w|w/|with)\b", re.IGNORECASE), "refused_reference"),
    # "be nvda sales"
    Wording(
        ("be ", " be"),
        Late(
            rf"\A\W*be {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "BE at Nvidia 60B?": break even, or not?
    Wording(("be ", " be"), Late(r"\A\W*BE\b(?= [a-z])"), "refused_outside"),
    # "power adds 70 cents on the dollar".
    Wording(("adds ",), Late(r"\b(?:cooling|power|land|buildings) adds? \$?\d", re.IGNORECASE), "refused_offset"),
)
