"""The replacements for how people write in a channel: hashtags, what others say on other networks, what was forgotten,
before the words of a text are read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

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
    # "#nvidia 60B", "forty percent!!!1!".
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
            rf" (?=(?:{COMPANY}|nvidia|nvda|margins?|payback|a |an ))"
        ),
        r"\1",
    ),
    # "US$71bn – that's what NVDA sells".
    Rewrite(
        ("that's what ", "thats what "),
        Late(
            rf"(?<=[\dbmn])(?: ?[–—-]+|[,.;:])? that'?s (?:roughly |about )?what ({COMPANY}|nvidia|nvda) (?:sells"
            rf"|makes|earns"
            r"|does|takes in|brings in|books)(?![a-z])"
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
)
