"""The replacements for what a message opens with before it states anything: what it is for, who asks, what a list lacks,
before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

_PAPER = (
    r"(?:story|piece|column|newsletter|note|memo|draft|article|report|deck|slides?|post|essay|blog|thread|talk|speech|paper"
    r"|pitch|presentation|email|update|letter|briefing|model review|class|seminar|chapter|script|podcast|panel|interview)"
)
_LIST = (
    r"(?:the |your |that |this |cahn's |our )?(?:(?:19|20)\d\d )?(?:company )?"
    r"(?:list|article|baseline|table|model|sheet|line-?up)"
)
# What names something of the model may be what the next sentence is about: it stays.
_OTHER = (
    rf"(?![^.;!?]*(?<![a-z])(?:{COMPANY}|margins?|payback|coverage|gaps?|energy|power|clouds?|gpus?|chips?|capex"
    rf"|facilit\w+|revenues?|sales|break[- ]?even)"
    r"(?![a-z]))"
)
_ADD = (
    r"(?:so |and |but )?(?:it (?:contributes|makes|earns|brings in|books)|(?:i'd |let's |please |i |we )?(?:add|put"
    r"|include|enter|give|pencil|book)(?: it| them)?(?: back)?"
    r"(?: in| on)?)"
)


def _margins(opening: str) -> str:
    """The name of what a bare amount behind a "so" is: "Nobody agrees on margins, so call it 35%"."""
    if ", so " not in opening:
        return ""
    names = ("cloud margin", "margin", "payback", "ai revenue", "nvidia")
    return next((f"{name} " for name in names if name in opening), "")


ROWS = (
    # "For a piece on chip demand: …"
    Rewrite(
        ("for a ", "for the ", "for my ", "for our ", "for an "),
        Late(
            rf"^(\W*)for (?:an?|the|my|our|this|tomorrow's|today's|next week's) (?:[\w'-]+ ){{0,2}}?(?:{_PAPER}"
            rf"|audit committee|committee|board|ic|readers)"
            r"(?: (?:on|about) [^.;:!?,\d]{3,40})?(?:[:,] (?:i (?:want|need|'d like) )?| i (?:want|need) )"
        ),
        r"\1",
    ),
    # "Amazon is missing from the list, so give it 22B"
    Rewrite(
        ("missing", "not on ", "not in ", "absent"),
        Late(
            rf"^(\W*)({COMPANY}) (?:is|was) (?:missing|absent|left out|not (?:even )?(?:on|in))(?: from"
            rf"| of)?(?: {_LIST})?(?:, which [^.,;:!?\d]{{3,40}})?[,;.]?"
            rf" {_ADD} (?:at |with |for )?(?=\$?\d)"
        ),
        r"\1\2 makes ",
    ),
    # "Treasury wants the gap down to 75B.", "I want the gap down to 40B with …".
    Rewrite(
        (" want the gap", " wants the gap", " want a gap", " wants a gap", " want coverage", " wants coverage"),
        Late(
            r"^(\W*)(?:for the board,? |for the committee,? )?(?:the |our |my )?(?!nobody|no |none|who|which|what"
            r"|if |does|do |[a-z ]*(?:doesn|don.t|anyone))[a-z' ]{1,24} wants? (?:the |our "
            r"|a )?(gap|coverage)"
            r" (?:brought |back |cut )?(?:(?:down|up) )?(?:to|at|of) (?=\$?\d)"
        ),
        r"\1target \2 ",
    ),
    # "One year looks harsh to me. Where does the gap land with a three-year payback?": the value that is not taken.
    Rewrite(
        (" year ", " years ", "% "),
        Late(
            r"^(\W*)(?:\d[\d.,]* ?%|(?:one|two|three|four|five|six|\d) years?) (?:looks?|is|seems?|feels?|sounds?"
            r"|strikes me as)"
            r" (?:way |far |much |a bit |a little )?(?:too )?(?:harsh|short|long|strict|tight|generous|optimistic"
            r"|aggressive|conservative|high|low"
            r"|rich|thin|ambitious)(?: an? (?:test|bar|hurdle|assumption|target))?(?: (?:to|for) (?:me|us|my taste"
            r"|this \w+|that \w+|the \w+))?[.;!] "
            r"(?=[^.;!]*\d|[^.;!]*(?:one|two|three|four|five|six)[- ]year)"
        ),
        r"\1",
    ),
    # "not sure about this: margin 35%": what is open says nothing of the value.
    Rewrite(
        (
            " disagree ",
            " disagrees ",
            " agrees on ",
            " agree on ",
            " don't agree",
            " can't agree",
            "not sure about ",
            "unsure about ",
        ),
        Late(
            r"^(\W*)(?:(?:[a-z]+ ){1,3}(?:disagrees?|agrees?|can't agree|don't agree|cannot agree|argue"
            r"|never agree)|(?:i'm |we're |i am |we are )?(?:not sure|unsure))"
            rf" (?:about|on|over) (?:{_OTHER}[^.;:!?\d]{{3,50}}[.!]|[^.;:!?\d]{{3,50}}[.!](?![^.;!?]*\b(?:it|its"
            rf"|they|what|how)\b)|[^.;:!?\d]{{3,50}}(?:[;:]|, so)) (?:(?:call it|use|take|say"
            r"|put it at) (?=\d))?(?=[^.;!]*(?:\d|[- ]years?(?![a-z])))(?![^.;!?]*\b(?:would it|should it|is it|it be)\b)"
        ),
        lambda found: found[1] + _margins(found[0]),
    ),
    # "Suppose a digestion phase hits. Nvidia falls 40%."
    Rewrite(
        ("suppose ", "say ", "imagine ", "assume ", "picture "),
        Late(
            rf"^(\W*)(?:suppose|say|imagine|assume|picture)(?: that)? (?:an? |the )?(?:(?!gap|margin|coverage"
            rf"|payback|gpu|chip|revenue|cloud|{COMPANY} )[a-z-]+ ){{1,3}}"
            r"(?:hits|comes|arrives|strikes|happens|sets in|begins|starts|bursts|pops|cracks"
            r"|ends)(?:[.;!,] (?:and )?| and )(?=[^.;!]*\d)"
        ),
        r"\1",
    ),
    # "Writing a piece on the AI bubble, what's the gap with …?"
    Rewrite(
        ("writing ", "drafting ", "preparing ", "working on "),
        Late(
            rf"^(\W*)(?:i'm |i am |we're |we are )?(?:writing|drafting|preparing|working on) (?:an?|the|my|our|this)"
            rf" (?:[\w'-]+ ){{0,3}}?{_PAPER} (?:on|about|for|of) (?![^,:]*{COMPANY})[^.,;:!?\d]{{3,40}}[,:] (?=[^.;!]*\d)"
        ),
        r"\1",
    ),
    # "Tencent (700.HK)", "Nvidia (NASDAQ: NVDA)".
    Rewrite(
        (".hk)", "(nasdaq", "(nyse", ".ss)", ".sz)", ".pa)"),
        Late(r" ?\((?:\d{2,6}\.(?:hk|ss|sz)|[a-z]{2,5}\.pa|(?:nasdaq|nyse) ?: ?[a-z.]{1,6})\)"),
        "",
    ),
)
