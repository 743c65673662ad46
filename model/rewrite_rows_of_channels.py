"""The replacements for how people write in a channel: hashtags, what others say on other networks, what was forgotten,
before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite


def _beside_the_amount(found: re.Match[str]) -> str:
    """What is named, right before its amount, which may stand in the next sentence."""
    return f"{found[2]} ".rjust(len(found[0]))


REWRITES_OF_CHANNELS = (
    # "I wouldn't be surprised if Gemini gets to 16B".
    Rewrite(
        ("surprised if", "shocked if", "surprise me if"),
        Late(
            r"(?<![a-z])(?:(?:i|we) )?(?:would not|wouldn'?t) (?:be (?:at all )?(?:surprised|shocked)|surprise me)"
            r"(?: at all)? if "
        ),
        "what if ",
    ),
    # "#AI #capex Nvidia 60B #gap": tags that say nothing of the amount; "#nvidia 60B", "forty percent!!!1!".
    Rewrite(
        ("#",),
        Late(
            r"(?<![\w#&])#(?:ai)?(?:capex|gap|coverage|margins?|payback|tco|revenues?|break-?even|spend(?:ing)?"
            r"|energy|cloud)"
            rf"(?=\s*(?:$|#[a-z]|{COMPANY}(?![a-z])))"
        ),
        "",
    ),
    Rewrite(("#",), Late(r"(?<![\w#&])#(?=[a-z])"), ""),
    Rewrite(("!1",), Late(r"!+1+[!1]*(?=\s|$)"), "!"),
    # "People on Twitter say the data-centre cost hits 250B".
    Rewrite(
        ("on twitter", "on reddit", "on linkedin", "on x say", "on youtube"),
        Late(
            r"^(\W*)(?:ppl|people|folks|somebody|someone|everyone|everybody|they|(?:a|some) guy) on (?:twitter|reddit"
            r"|linkedin|x|youtube) (?:says?|thinks?|claims?|reckons?)(?: that)? "
        ),
        r"\1",
    ),
    # "oh forgot the cloud margin, its 20", "my pm is running nvda at 88b".
    Rewrite(
        ("forgot ",),
        Late(
            r"^(\W*(?:oh |ah |and |also |ps |damn |sorry )*,? ?)(?:i )?(?:almost )?forgot (?:about )?(?:the )?"
            r"([a-z][a-z -]{2,20}?),? (?:it'?s|it is|is) (?=\$?\d)"
        ),
        r"\1\2 ",
    ),
    Rewrite(
        (" running ",),
        Late(
            r"^(\W*)(?:(?:my|our|the|his|her) [a-z]+ (?:is|are|'s)|(?:i'm|i am|im|we're|we are|they're)) running"
            rf" (?=(?:{COMPANY}|margins?|payback|a |an ))"
        ),
        r"\1",
    ),
    # "US$71bn – that's what NVDA sells".
    Rewrite(
        ("that's what ", "thats what "),
        Late(
            rf"(?<=[\dbmn])(?: ?[–—-]+|[,.;:])? that'?s (?:roughly |about )?what ({COMPANY}) (?:sells"
            r"|makes|earns|does|takes in|brings in|books)(?![a-z])"
        ),
        r" \1",
    ),
    # "¿ what margin breaks even ?", "how little would Google have to make".
    Rewrite(("¿", "¡"), Late("[¿¡]+"), ""),
    Rewrite(
        ("how little ",),
        Late(r"(?<![a-z])how little (?=(?:can|could|would|must|does|do|should|may|will) )"),
        "how much ",
    ),
    # "per the 10-Q", "from the S-1".
    Rewrite(("10-k", "10-q", "20-f"), Late(r"(?<![\d.,$a-z])(?:10-[kq]|20-f)s?(?![a-z0-9])"), "memo"),
    Rewrite(("8-k", "s-1", "6-k"), Late(r"(?<![\d.,$a-z])(?:8-k|s-1|6-k)(?![a-z0-9])"), "doc"),
    # "GPU sales hit 85B, so the industry has to bring in how much?".
    Rewrite(
        ("how much", "combien"),
        Late(
            r"(?<![a-z])(?:the |this )?(?:whole )?(?:industry|ecosystem|sector|customers|everyone|everybody) (?:has"
            r"|have|needs?"
            r"|must|would have|would need)(?: to)? (?:bring in|earn|make|generate|take in|gross) how much(?= ?(?:\?|$|if ))"
            r"|(?<![a-z])l'industrie (?:doit|devrait|devra) (?:gagner|encaisser|rapporter|generer|faire) combien"
        ),
        "required revenue?",
    ),
    # "Google 12B, Meta 11B, all AI revenue", "adds another 6B on top of what it has".
    Rewrite(
        (", all ",),
        Late(r"(?<=[\da-z]), all (?:of it |of them |of this |in |is )?(?:ai|from ai) (?:revenues?|sales)(?=\W*$)"),
        "",
    ),
    Rewrite(
        (" on top of what ",),
        Late(
            r"(?<= )on top of what (?:it|they|she|he|we) (?:already )?(?:has|have|makes?|earns?|had|made)"
            r"(?: today| now| already)?(?=\W*$|[,.;])"
        ),
        "",
    ),
    # "nothing but Nvidia's sales moved": they alone.
    Rewrite(
        ("nothing but ", "nothing except ", "nothing other than "),
        Late(
            r"(?<![a-z])nothing (?:but|except|other than) (?=[a-z' -]{2,30} (?:has |have )?(?:moved|changed|moves|changes))"
        ),
        "only ",
    ),
    # "60B, what margin makes it 0": the gap.
    Rewrite(
        ("makes it ", "gets it to ", "brings it to ", "takes it to ", "get it to "),
        Late(
            r"(?<=(?:what|hich) )((?:cloud |energy |end[- ]user )?(?:margin|ratio|payback|ai revenue|revenue)) (?:makes it"
            r"|(?:gets?|brings?|takes?) it to) (?:0|zero)(?![\d.,]*[\d%])"
        ),
        r"\1 break even",
    ),
    # "margin third, nvda same".
    Rewrite(
        (" third,", " quarter,", " fifth,", " third;", " third ", " quarter ", " fifth "),
        Late(r"(?<=margin )(third|quarter|fifth)(?= ?[,;]| and | with | payback | nvda | nvidia )"),
        lambda found: {"third": "1/3", "quarter": "1/4", "fifth": "1/5"}[found[1]],
    ),
    # "Not sure about the cloud margin, try 25%", "Meta doesn't break out AI revenue; we use $14B".
    Rewrite(
        ("not sure", "no idea", "nobody ", "no one ", "noone ", "n't know"),
        Late(
            r"^(\W*)(?:(?:i'm |we're )?not sure (?:about|on|of)|no idea (?:about|on|of)|(?:i |we )?don'?t know"
            r"|(?:nobody|no ?one) (?:really )?(?:knows|reports|discloses|publishes)) (?:the |what "
            r"|how much )?(cloud (?:gross )?margins?|margins?|payback|facility ratio|energy ratio"
            rf"|{COMPANY})(?: (?:makes|earns)(?: (?:from|on|with|in) ai)?| (?:on|from) ai)?[,;.] (?:so |we |just "
            r"|let'?s |i )*(?:try|take|use|assume|call it|say|go with|put)(?: in)? (?=\$?\d)"
        ),
        _beside_the_amount,
    ),
    Rewrite(
        ("n't ", "nt ", " not "),
        Late(
            rf"^(\W*)({COMPANY}|cloud (?:gross )?margins?) (?:doesn'?t|does not|won'?t|don'?t|isn'?t|is not"
            r"|aren'?t) (?:disclose|report|break (?:it |that |this )?out|publish|share|public|disclosed|reported"
            r"|known)(?: (?:its |their )?(?:ai )?(?:revenues?|sales|numbers?|figures?))?[,;.] (?:so )?(?:(?:we|i"
            r"|let'?s) )?(?:(?:use|assume|take|pencil in|go with|put|say) )?(?=\$?\d)"
        ),
        _beside_the_amount,
    ),
    # "Nvidia did $75B in the last twelve months": a year.
    Rewrite(
        ("four quarters", "twelve months", "12 months"),
        Late(r" (?:in|over) the (?:last|past|trailing) (?:four quarters|twelve months|12 months)(?![a-z])"),
        "",
    ),
    # "60pc margin".
    Rewrite(("pc ",), Late(r"(?<=\d) ?pc(?= )"), "%"),
    # "What if hyperscalers buy 90B of GPUs?": what Nvidia sells.
    Rewrite(
        (" gpus", " of chips", " nvidia chips"),
        Late(
            r"(?<![a-z])(?:the )?(?:hyperscalers|clouds|cloud providers|industry|world|customers|companies|buyers|people"
            r"|everyone|they|we) (?:together )?(?:buys?|spends?|spent|are spending|orders?|purchases?)"
            rf" (?={SUM}(?: (?:worth )?(?:of|on|in) | )(?:nvidia(?:'s)? )?(?:gpus|chips)"
            r"(?= ?(?:[?.,;]|$| (?:what|how|and|with|at) )))"
        ),
        "",
    ),
    # "Actual AI revenue is 100B, required is 400B".
    Rewrite(("required ",), Late(rf"(?<=[,;] )required (?:is |at |= ?)?(?={SUM}(?=\W*$|[,;?.] ))"), "req rev "),
    # "nvda sells 58b nd ppl keep 52%", "gpu $$ 52b", "Nvidia 63B · margin 35%".
    Rewrite(("$$",), Late(r"\$\$+"), ""),
    Rewrite((" · ", " • "), Late(r"(?<=\S) [·•] (?=\S)"), " , "),
    # "wdyt the hole is".
    Rewrite(
        ("wdyt ",),
        Late(r"(?<![a-z])wdyt (?:the |that )?(gap|hole|coverage|shortfall) (?:is|would be)(?![a-z])"),
        r"what \1",
    ),
    Rewrite(
        ("how long a ",),
        Late(
            r"(?<![a-z])how long a payback (?:do|would|will) (?:we|they|you) need (?:before|for) (?:(?:ai "
            r"|the )*(?:spending|spend|capex|industry|build-?out) )?(?:to )?breaks? even"
        ),
        "what payback breaks even",
    ),
    Rewrite(
        ("no margin ",),
        Late(r"(?<![a-z])no margin (?:at all )?for (?:the )?end[- ]users?(?![a-z])"),
        "end user margin 0",
    ),
    # "add coreweave, 5b of ai revenue".
    Rewrite(
        ("add ",),
        Late(rf"(?<![a-z])add (?:in )?({COMPANY}), (?=\$?\d)"),
        lambda found: f"{found[1]} ".rjust(len(found[0])),
    ),
    # "The vendor slides say 1.27 dollars of facilities …": what is shown, nothing that slides.
    Rewrite(
        ("slides say", "slides show", "slides have", "slides put", "slide says", "slide shows"),
        Late(r"(?<![a-z])(?:the |our |their |your |my )(?:[a-z]+ )?slides? (?:says?|shows?|have|puts?)(?: that)? "),
        "",
    ),
    # "how many yrs payback til even", "wld nvda 40b break even?"
    Rewrite(
        (" even",),
        Late(r"(?<![a-z])how many (?:yrs?|years)(?: of)? payback (?:til|till|until|to) even(?![a-z])"),
        "break even payback",
    ),
)
