"""Wordings that say how firm a figure is, or under what condition it holds, so that it is not what is the case: "on hold",
"prepaid", "if ads work", "I'm not sure Nvidia sells 70B", "said no one", "~struck out~"."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_ENDS = r"(?=\s*(?:\Z|[.;?!]))"
_AMOUNT = r"\$?\d[\d.,]* ?(?:[bmt]n?\b|billion|million|trillion|md\$?|%)"
_OTHERS = (
    r"(?:ads?|growth|demand|people|ppl|they|it|things?|users|customers|supply|china|exports?|regulators?|everyone"
    r"|racks|[bh]\d{3}|rubin|blackwell|the (?!margins?|gap|ratio|payback|cloud|capex|coverage|end)\w+)"
)

WORDINGS_OF_STANDING = (
    # "Capex is $120B, on hold", "pushed out a year", "slipping into next year".
    Wording(
        ("on hold", "frozen", "pushed", "slipping", "slips", "mothballed", "shelved", "iced", "permits", "financing"),
        Late(
            rf"{_AMOUNT},? (?:(?:is|are|but|now|and|currently) )*(?:on hold|frozen|mothballed|shelved|iced"
            rf"|(?:being )?pushed"
            r" (?:out|back|to)|slipping (?:in)?to|(?:slips?|slipped) (?:in)?to|subject to (?:permits|financing))\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "AI revenue is $140B, prepaid", "take-or-pay", "OpenAI has $13B in contracts".
    Wording(
        ("prepaid", "take-or-pay", "take or pay", "promised", "budgeted", "pledged", "earmarked"),
        Late(
            rf"{_AMOUNT},? (?:(?:is|are|but|mostly|all|of it|was) )*(?:prepaid|take[- ]or[- ]pay|promised|budgeted|pledged"
            rf"|earmarked){_ENDS}",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "I'm not sure Nvidia sells $70B", "my bet is on less", "though I'd go lower", "smoke and mirrors".
    Wording(
        (
            "not sure ",
            "my bet",
            "go lower",
            "go higher",
            "smoke and mirrors",
            "and not what",
            "would like to",
            "or nothing",
        ),
        Late(
            rf"\A\W*i(?:['’]m| am) not sure (?:that )?(?:{COMPANY}|ai|the|cloud|capex|margins?)\b"
            r"|\bmy bet is on (?:less|more|fewer|lower|higher)\b|\b(?:though|but|although) i(?:['’]d"
            r"| would) go (?:lower|higher)\b"
            r"|\bsmoke and mirrors\b|\bwhich is the target and not\b|\bor would like to\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Nvidia 80B, said no one", "or so they'd have us think", "Amazon declined to say 20B", "no shot OpenAI does 100B".
    Wording(
        (
            "no one",
            "nobody",
            "have you think",
            "have us think",
            "everything but",
            "declined to",
            "no shot",
            "no way",
            "/s",
        ),
        Late(
            rf"\bsaid (?:no one|nobody)\b|\bor so they(?:['’]d| would) have (?:us|you) think\b|\beverything but \$?\d"
            rf"|\bdeclined to say \$?\d|\bno (?:shot|way|chance|hope) (?:that )?{COMPANY}\b|\s/s{_ENDS}",
            re.IGNORECASE,
        ),
        "refused_negation",
        Late(r"\b(?:make it|more like|try|call it|rather)\b", re.IGNORECASE),
    ),
    # "suuure OpenAI makes 100B", "riiight".
    Wording(
        ("uu", "iii", "yeah totally"),
        Late(r"\bsu{3,}re\b|\bri{3,}ght\b|\boh yeah totally\b", re.IGNORECASE),
        "refused_negation",
    ),
    # "~Nvidia 60B~": struck out.
    Wording(("~",), Late(r"~~(?=\S)[^~\n]*\d[^~\n]*~~|\A\W*~[^~\n]*\d[^~\n]*~\W*\Z"), "refused_negation"),
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
    # "Cloud margin would be 33% if racks were full", "OpenAI could have made $9B".
    Wording(
        ("would be ", "could have", "would have", "might have"),
        Late(
            rf"\bwould be {_AMOUNT} if {_OTHERS} (?:were|was|had)\b|\b(?:could|might) have (?:made|sold|earned"
            rf"|had) {_AMOUNT}",
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
    # "some say Nvidia 60B, others 80B".
    Wording(
        ("others",),
        Late(
            rf"\b(?:some|one|wsj|ft|bloomberg|reuters|consensus|he|she"
            rf"|they)\b[^.;]*{_AMOUNT},? (?:and )?others? (?:say |at |have )?"
            rf"\$?\d|{_AMOUNT},? others too\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "OpenAI 20B, with 5B of that from Microsoft": a part of it.
    Wording(
        ("of that",),
        Late(rf"{_AMOUNT},? (?:w|with|and|incl|including) {_AMOUNT} of that\b", re.IGNORECASE),
        "refused_joint",
    ),
    # "Nvidia raised prices 70B", "a more accurate 13B".
    Wording(
        ("prices",),
        Late(r"\b(?:rais(?:es|ed|ing)|hik(?:es|ed|ing)|lifted|cut|cuts) prices (?:by )?\$?\d", re.IGNORECASE),
        "refused_outside",
    ),
    # "Nvidia is down 20% this week", "ORCL popped 36%": the share.
    Wording(
        ("this week", "on the news", "popped", "this morning", "since friday", "since monday"),
        Late(
            rf"\b{COMPANY} (?:is |are |was )?(?:up|down|off|falls?|fell|rose|rallied) \d[\d.]* ?% (?:this (?:week"
            rf"|morning)|on the news"
            rf"|since (?:fri|mon)day)|\b{COMPANY} (?:popped|ripped|tanked|mooned) (?:by )?\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "use latest w openai 20b", "last years numbers mgn 40", "nvda 60b next fy"
    Wording(
        ("latest", "years number", "year's number", "years figures", " fy", " fiscal"),
        Late(
            r"\buse (?:the )?latest\b(?! (?:baseline|version|vintage))|\blatest (?:nums|gap)\b"
            r"|\b(?:this|last) years? (?:numbers|figures|nums)\b|\b(?:next|last) (?:fy\b|fiscal)",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "net mgn 20", "openai price hike 20%", "cooling adds 10%"
    Wording(("net mgn",), Late(r"\bnet mgn\b", re.IGNORECASE), "refused_outside"),
    Wording(
        ("price ",),
        Late(rf"\b{COMPANY}(?:['’]s)? price (?:hikes?|cuts?|increases?|rises?|drops?) (?:of |by )?\d", re.IGNORECASE),
        "refused_outside",
    ),
    Wording(("adds ",), Late(r"\b(?:cooling|power|land|buildings) adds? \$?\d", re.IGNORECASE), "refused_offset"),
    # "openai and the labs 20b", "openai + startups 20b"
    Wording(
        ("labs", "startups", "everyone", "friends"),
        Late(
            rf"\b{COMPANY} ?(?:and|\+|&|n) (?:the )?(?:labs|startups|everyone|friends|co)(?: at)? \$?\d", re.IGNORECASE
        ),
        "refused_joint",
    ),
    # "not sure nvda does 60b", "sure openai 100b 🙄"
    Wording(
        ("not sure ", "🙄"),
        Late(
            rf"\bnot sure (?:that )?(?:{COMPANY}|mgn|margins?|capex|tco|ai rev\w*) (?:does|do|is|are|hits?|will|can"
            rf"|makes?|sells?|gets?)\b"
            r"|\d\S* ?🙄",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "nvda 40b, mgn 40 separately", "mgn 40 otherwise nvda 40b"
    Wording(
        ("separately", "independently", "on their own", "each alone", "by itself and", "on its own", "otherwise"),
        Late(
            r"\d[^?.]{0,60}\d\S{0,9} (?:separately|independently|each on their own)\b|\beach alone\b[^?.\d]*\d[^?.]*\d"
            r"|\d\S* by itself and \D*\d|\d\S* (?:and|then) (?:on its own|separately) \D*\d"
            r"|\d\S*,? otherwise [a-z ]{2,20}\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "ok same w mgn 65": as before?
    Wording(("same w",), Late(r"\A\W*(?:ok |and |now )?same (?:w|w/|with)\b", re.IGNORECASE), "refused_reference"),
    # "gap under 100b openai?"
    Wording(
        (" under ",),
        Late(rf"\b(?:gap|hole|shortfall) (?:under|below) \$?\d\S* {COMPANY}\W*\Z", re.IGNORECASE),
        "refused_bound",
    ),
    # "which closes it mgn 20 or payback 3"
    Wording(
        ("closes it", "which gets closer", "closer to"),
        Late(
            r"\bwhich (?:one )?closes it\b[^?]*\d[^?]*\bor\b|\bwhich gets closer to\b|\bget us to \$?\d\S*\W*\Z",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "how much energy to be at nvda 30b", "target be, openai?"
    Wording(
        ("be ", " be"),
        Late(
            r"\b(?:to|at|for) be (?:(?:at|w|with) )?(?:nvda|mgn|\d+ ?b nvda)\b|\A\W*(?:to|at) be (?:how|whats?)\b"
            rf"|\b(?:target|want) (?:= ?)?be\b|\A\W*be {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "whats the BE openai": break even, or not?
    Wording(("be ", " be"), Late(r"(?<=[a-z] )BE\b(?! [A-Z])|\A\W*BE\b(?= [a-z])"), "refused_outside"),
    # "Microsoft put 10 billion into OpenAI and makes 13 billion from AI", "earns 13 billion against 80 billion of capex"
    Wording(
        (" put ", " puts ", "sink", "sank", "pour", "plough", "against ", "needs "),
        Late(
            rf"\b{COMPANY}\b[^.;?\d]{{0,24}}\b(?:put|puts|sinks?|sank|pours?|poured"
            rf"|ploughs?) \$?\d\S*(?: billion)? (?:in|into) "
            rf"|\b{COMPANY}\b[^.;?]{{0,60}}\b(?:puts|against|needs) \$?\d\S*(?: billion)? (?:into"
            rf"|of) (?:data[- ]?cent\w+|capex)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Apple makes 390 billion a year, but nothing from AI": all that it sells.
    Wording(
        (" from ai",),
        Late(
            rf"\b{COMPANY}\b[^.;?\d]{{0,24}}\d[^.;?]{{0,24}},? (?:but|yet|though) (?:(?:only|just"
            rf"|barely) )?(?:almost )?(?:nothing|\$?\d\S*(?: billion)?)"
            r" (?:of it |yet )?(?:comes )?from ai\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "If Meta sells 3 billion of AI services on top of what it has"
    Wording(
        ("on top of", "in addition to"),
        Late(
            r"\b(?:on top of|in addition to) (?:what (?:it|they) (?:has|have|(?:earns?|makes?) (?:now|today))"
            r"|the baseline)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
        Late(r"\b(?:another|gains?|adds?|both|new)\b", re.IGNORECASE),
    ),
    # "AI adds 10 billion to Microsoft's sales"
    Wording(
        ("ai adds ",),
        Late(rf"\bai adds \$?\d\S*(?: billion)? to {COMPANY}['’]s (?:sales|revenue)", re.IGNORECASE),
        "refused_reference",
    ),
    # "Nvidia makes 90% of its money in data centres"
    Wording(
        (" of its ",),
        Late(r"\b(?:makes|earns|gets) \d+ ?(?:%|percent) of its (?:money|sales|revenue)\b", re.I),
        "refused_scope",
    ),
    # "How much bigger is the hole if Nvidia sells 100 billion rather than 80 billion?"
    Wording(
        (" rather than ",),
        Late(
            r"\b(?:how much (?:of a )?(?:bigger|smaller|wider|larger|worse|better|difference)"
            r"|what difference)\b[^?]{0,80}\d[^?]{0,20}"
            r" rather than \$?\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
)
