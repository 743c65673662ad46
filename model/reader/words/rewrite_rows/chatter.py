"""The replacements for everyday words around a value or a question ("tesla cranks out 7B", "does a 2-year payback help or
hurt?", "solve 4 margin"), before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import ENDS, SIZED

_INPUT = r"(?:(?:cloud |end[- ]user |gross )?margins?|payback|coverage|facility ratio)"
_PARTS = {"1/2": "0.5", "1/4": ".25", "3/4": ".75"}

ROWS = (
    # "Nvidia turns over 75B".
    Rewrite(
        (" turns over ", " turned over "), Late(rf"(?<![a-z])(?<!aws )turn(?:s|ed) over (?={SUM}(?:\W|$))"), "makes "
    ),
    # "The margin settles near 60%", "lands near 40B".
    Rewrite(
        (" near ",),
        Late(rf"(?<![a-z])(?:settles?|lands?|ends? up|sits?|hovers?|stays?|comes? in) near (?={SIZED}(?:\W|$))"),
        "at ",
    ),
    # "AI revenue climbs 40% across the board".
    Rewrite((" across the board",), Late(rf"(?<=[\d%]) across the board{ENDS}"), ""),
    # "Push payback out to three years".
    Rewrite(("push ",), Late(r"(?<![a-z])push (?:the |our )?payback out to (?=[a-z\d])"), "payback "),
    # "AI revenue of 1/4 trillion", "65ish bn".
    Rewrite(
        ("1/4 ", "1/2 ", "3/4 "),
        Late(r"(?<![\d./])(?<!\d )(1/2|1/4|3/4) (?=(?:trillion|billion|million|tn|bn)(?![a-z]))"),
        lambda found: f"{_PARTS[found[1]]} ",
    ),
    Rewrite(
        ("ish b", "ish m", "ish t"),
        Late(r"(?<![\d.])(\d[\d.]*)ish (bn?|bil|billion|million|mn?|trillion|tn?)(?![a-z])"),
        r"\1\2",
    ),
    Rewrite(("a point off ",), Late(r"(?<![a-z])a point (?=off (?:the )?(?:margin|coverage))"), "1 point "),
    # "customers pay Nvidia 75B", "GPU shipments worth 75B".
    Rewrite(
        (" pay nv",), Late(rf"(?<![a-z])(?:customers|clients|buyers|hyperscalers) pay (?=(?:nvidia|nvda) {SUM})"), ""
    ),
    Rewrite(
        (" worth ",), Late(rf"(?<![a-z])(?:gpu|chip) (?:shipments|deliveries|orders) worth (?={SUM})"), "gpu sales "
    ),
    # "how much revenue are we short if …?"
    Rewrite(
        (" are we short", " are we missing"),
        Late(r"(?<![a-z])how much (?:ai )?revenue are we (?:short|missing)(?= (?:if|with|at|when)|\W*$)"),
        "what gap",
    ),
    # "Pretend Google does 25B".
    Rewrite(
        ("pretend ",),
        Late(
            rf"(?<![a-z])(?:let's |let us )?pretend(?: that)? (?=(?:the )?(?:{COMPANY}|{_INPUT}|ai revenue"
            r"|gpu sales)(?![a-z]))"
        ),
        "say ",
    ),
    # "gm! Nvidia at 49bn", "gm all nvda at 61b pls": a greeting, where it stands alone; else a gross margin.
    Rewrite(
        ("gm",),
        Late(
            r"^(\W*)gm(?:(?: (?:all|team|folks|everyone|everybody|y'all|guys|chat|fam|friends))[!,.:]*|!) (?=[^\d\s$])"
        ),
        r"\1",
    ),
    # "amazon 5b from ai too".
    Rewrite(
        (" from ai ",),
        Late(r"(?<=[\dbmnt]) from ai (?=(?:too|as well|also)(?:\W*$|[,;]))"),
        " ",
    ),
    # "openai 4b *5b": a star corrects what was typed before.
    Rewrite(
        (" *",),
        Late(r"(?<![*\w.,$])\$?\d[\d.]* ?[bmt]?n? \*(?=\$?\d[\d.]* ?[bmt]n?\W*$)(?!.*\*.*\*)"),
        "",
    ),
    # "AI gross margins near 48%".
    Rewrite(
        (" near ",),
        Late(
            rf"(?<![a-z])((?:gross )?margins?|gm|revenues?|sales|capex|costs?|coverage|gap|ratio|gpus?|spend(?:ing)?"
            rf"|{COMPANY})"
            rf" near (?={SIZED}(?:\W|$))"
        ),
        r"\1 at ",
    ),
    # "I don't believe any of it, but Nvidia at 60B".
    Rewrite(
        (" believe ",),
        Late(
            r"\A\W*i (?:don'?t|do not) believe (?:any|a word|a bit) of (?:it|this|that)[,;] but (?=(?:put |say |take "
            r"|use |with |if )?[a-z ]{2,24}\d|[a-z]+ (?:at|sells|makes) )"
        ),
        "",
    ),
    Rewrite(("half a decade",), Late(r"(?<![a-z])half a decade(?![a-z])"), "five years"),
)
