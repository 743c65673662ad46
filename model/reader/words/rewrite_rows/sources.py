"""The replacements for who tells a figure and how it is filed, and for what a value is of where that changes nothing,
before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import MONTH

# Where a year's figure is published.
_FILED = (
    r"(?:10-?k|8-?k|20-?f|annual report|annual filing|filing|earnings release|press release|shareholder letter"
    r"|investor (?:day|deck)"
    r"|proxy|rapport annuel)"
)

ROWS = (
    # "115.2 bn (per the FY2025 10-K)", "nvda 47.5b (10k)": who told it, and when.
    Rewrite(
        (
            "10-k",
            "10k",
            "8-k",
            "20-f",
            "annual ",
            "filing",
            "release",
            "letter",
            "investor ",
            "proxy",
            "rapport annuel",
        ),
        Late(
            rf"(?<=[\da-z%$]),? ?\((?:per|from|source:?|see|as per|according to)? ?(?:the |its |their )?(?:(?:fy"
            rf"|fiscal) ?\d\d(?:\d\d)? )?"
            rf"{_FILED}\)(?=\W*\Z|[,;.?])"
        ),
        "",
    ),
    # "OpenAI 3.4B (The Information, June)", "Oracle 8B (Reuters, 12 Nov)": a source needs no date.
    Rewrite(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        Late(
            rf"(?<=[\da-z%$])( \((?:per |source:? ?|see "
            rf"|via )?(?:the )?[a-z][a-z' ]{{2,30}}), ?(?:\d{{1,2}} )?{MONTH}(?: \d{{1,2}})?\)"
        ),
        r"\1)",
    ),
    # "Anthropic 10B (Claude Opus 4.5)", "Meta 12B on Llama 4", "Microsoft 365 Copilot 14B": with what it earns it.
    Rewrite(
        ("claude", "gpt", "gemini", "grok", "llama", "365"),
        Late(
            r"(?<=[\da-z%$]) (?:\((?:on |with )?|on |with |thanks to )(?:claude|chatgpt|gpt|gemini|grok"
            r"|llama)(?: opus| sonnet| haiku| pro| flash"
            r"| ultra)?[ -]?\d(?:\.\d)?\)?(?=\W*$|[,;.?)] )|(?<=microsoft) 365(?= copilot)"
        ),
        "",
    ),
    # "Nvidia (not AMD) 77B", "Apple 4B, the company not the fruit": which of the name is meant.
    Rewrite(
        ("(not ", "(the ", " not the "),
        Late(
            r"(?<=[a-z])(?<={}) \((?:the [a-z ]{3,20},? )?not (?:the |a )?[a-z ]{2,20}\)|, the (?:company"
            r"|firm|chip ?maker),? not (?:the|a) [a-z]+(?: [a-z]+)?"
        ),
        "",
    ),
    # "Nvidia 120bn (prev. 100bn)": what it was.
    Rewrite(
        ("(prev", "(was ", "(from ", "(old "), Late(r" ?\((?:prev\.?|previously|was|from|old):? \$?\d[^()]{0,16}\)"), ""
    ),
    # "si jamais OpenAI fait 20 mds".
    Rewrite(("si jamais ",), Late(r"(?<![a-z])si jamais (?=[a-z])"), "si "),
    # "break even i mean", "don't be shy".
    Rewrite(("i mean", "don't be shy"), Late(r"(?<=[a-z\d%]),? (?:i mean|don'?t be shy)(?=\W*$)"), ""),
    # "add a cloud margin of 10%": there is none in the baseline.
    Rewrite(("add a cloud ",), Late(r"(?<![a-z])add a (?=cloud (?:gross )?margin of \d)"), ""),
    # "How much would AI companies have to sell in total to break even?"
    Rewrite(
        (
            "ai companies have",
            "ai companies need",
            "ai firms have",
            "ai firms need",
            "ai companies sell",
            "ai companies earn",
        ),
        Late(
            r"(?<![a-z])how much (?:would|do|must|should|will) (?:all )?(?:the )?ai (?:companies|firms|labs"
            r"|vendors) (?:(?:have|need) to )?"
            r"(?:sell|make|earn|bring in|take in)(?: in total| together| collectively)?"
        ),
        "how much must ai earn",
    ),
    # "use the 600b one": the article by its question.
    Rewrite(
        ("the 600b ", "the 200b ", "the $600b ", "the $200b "),
        Late(r"(?<![a-z])the \$?([26])00b (?:one|version|model|case|baseline)(?![a-z])"),
        lambda found: "2024-06" if found[1] == "6" else "2023-09",
    ),
    # "The engineers think in megawatts. Nvidia sells 60B": who says it.
    Rewrite(
        ("engineers ", "engineer ", "developers ", "planners ", "planner ", "treasurer ", "portfolio ", " team "),
        Late(
            r"^(\W*)(?:(?:the|our|my|some|most|two|several|one) (?:of (?:our|the|my) )?)?(?:[a-z-]+ )?(?:engineers?"
            r"|(?<!the )developers|planners?|treasurers?|portfolio|(?:infrastructure|platform|procurement|hardware"
            r"|facilities|energy|cloud|ops|capacity) team)(?: (?:here|there|i know|in [a-z]+))? "
            r"(?:assumes?|thinks?|believes?|tells? (?:us|me)|says?|models?|plans? for|budgets?|expects?|reckons?"
            r"|estimates?|forecasts?|works? with)(?: that| for)? (?=[^?]*\d)"
        ),
        r"\1",
    ),
    # "Startups make only 25% gross margin, so use that as the margin".
    Rewrite(
        (" so use that", " so use it", " so take that"),
        Late(
            r"(?<=[a-z\d%]),? so (?:please )?(?:use|take) (?:that|it|this)(?: (?:as|for) (?:the |our "
            r"|my )?[a-z -]{3,20}?)?(?=\W*$)"
        ),
        "",
    ),
    # "Llama 3 a rapporté 1 milliard", "Gemini 2 makes 5B": a version, no amount.
    Rewrite(
        ("claude ", "grok ", "llama ", "gemini ", "gpt-", "gpt ", "gemma ", "qwen "),
        Late(
            r"(?<![a-z])(claude|grok|llama|gemini|gpt|gemma|qwen)[ -]\d(?:\.\d)?o?"
            r"(?= (?:a |makes?|earns?|sells|revenues?|sales|made|fait|rapporte|brings?|does|at |is |hits?|reach))"
        ),
        r"\1",
    ),
)
