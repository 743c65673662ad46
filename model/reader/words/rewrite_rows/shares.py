"""The replacements for how much of what is required is earned, and how much of the spending demand carries, said with a
verb or an adjective of its own ("to what extent is the requirement met?", "how much capex is purely speculative?"), before
the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.reader.words.rewrite import Rewrite

_REQUIRED = (
    r"(?:the |our )?(?:requirement|required revenue|revenue requirement|needed revenue|revenue needed|need|bar|hurdle)"
)
_MET = (
    r"(?:(?:being )?(?:met|covered|satisfied|reached|earned)|there(?: already)?|already (?:there|earned|exists|met)"
    r"|do we (?:have|meet|cover|earn)|are we (?:at|earning|meeting)|have we got)"
)
_SPEND = (
    r"(?:(?:data[- ]?cent(?:er|re) )?(?:capex|spend(?:ing)?|outlay|investment|buildout))(?: (?:that(?:'s| is)"
    r"|which is|is|being))"
)
_HOW = r"(?:(?:purely|really|truly|actually|only|just|merely|pure|genuinely|properly|currently) )*"


ROWS = (
    # "To what extent is the requirement met …?", "how far along are we toward required revenue?"
    Rewrite(
        (
            "extent ",
            "degree ",
            " along ",
            "of the way ",
            "share of ",
            "part of ",
            "fraction of ",
            "percentage ",
            "percent ",
            "how close ",
        ),
        Late(
            rf"(?<![a-z])(?:to what (?:extent|degree) is {_REQUIRED} {_MET}"
            rf"|how far along are we (?:toward|towards|to|on) {_REQUIRED}"
            rf"|how much of the way to {_REQUIRED} are we|how close (?:to|are we to) {_REQUIRED}(?: are we)?"
            rf"|(?:what (?:is the )?)?(?:share|part|fraction|percentage|percent|portion|proportion) of {_REQUIRED}"
            rf" (?:(?:is|gets|has been|is being) )?{_MET}"
            rf"|(?:actual )?ai revenue as a (?:share|fraction|percentage|percent|%|proportion|portion) of {_REQUIRED}"
            r"|(?:required (?:revenue )?(?:vs\.?|versus|against) (?:actual|ai)|(?:actual"
            r"|ai) (?:revenue )?(?:vs\.?|versus"
            r"|against) required)(?: revenue)?,? (?:as|in) an? (?:percentage|percent|%|share|fraction)"
            rf"|{_REQUIRED} is {_MET} (?:by|to|at) what (?:percentage|percent|share|extent))(?![a-z])"
        ),
        "what is coverage",
    ),
    # "How much capex is purely speculative …?", "spending that's ahead of demand".
    Rewrite(
        ("speculati", " ahead of ", " unjustified", " unbacked", " hype", " hope", " excess"),
        Late(
            rf"(?<![a-z]){_SPEND} {_HOW}(?:speculative|speculation|ahead of (?:itself|demand)|unjustified|unbacked"
            r"|hype|hope"
            r"|excess)(?![a-z])"
        ),
        "anticipation",
    ),
    # "How much spending is backed …?", "how much capex is paid for at Nvidia 70B?"
    Rewrite(
        (" backed", " justified", " supported", " defensible", " paid for", " warranted", " legit"),
        Late(
            rf"(?<![a-z]){_SPEND} {_HOW}(?:backed|justified|justifiable|supported|defensible|legit(?:imate)?|paid for"
            r"|warranted)(?! by)(?![a-z])"
        ),
        "backed capex",
    ),
    # "How much capex does present AI revenue justify?", "what do end customers truly support in capex?"
    Rewrite(
        (" support", " justif", " back", " pay for", " sustain", " carry", " warrant"),
        Late(
            r"(?<![a-z])(?:(?:how much|what(?: (?:amount|level|share|size|part) of)?|which)(?: of)?(?: the| our| this)?"
            r" (?:data[- ]?cent(?:er|re) )?(?:capex|spend(?:ing)?|outlay)"
            r" (?:does|do|can|could|would|will|might) (?:the |our )?(?:(?:current|present|today's|existing) )+"
            r"(?:ai |end[- ]customer |customer )?(?:revenues?|customers|demand|sales) "
            rf"{_HOW}(?:support|justify|back|pay for|sustain|carry|warrant)"
            rf"|what (?:do|can|would) (?:end )?customers {_HOW}(?:support|justify|back|pay for|sustain) in (?:capex"
            r"|spending))"
            r"(?![a-z])"
        ),
        "what is backed capex",
    ),
    # "the demand-backed portion of spending", "the speculative slice of capex".
    Rewrite(
        ("portion of ", "slice of ", "chunk of ", "fraction of "),
        Late(
            r"(?<![a-z])(demand[- ]backed|anticipat(?:ed|ory)|speculative) (?:portion|slice|chunk|fraction)"
            r" of (?:the |our )?(?=(?:capex|spend(?:ing)?|outlays?|investment)(?![a-z]))"
        ),
        r"\1 part of ",
    ),
    # "if half of required revenue is covered".
    Rewrite(
        (" covered", " met"),
        Late(
            r"(?<![a-z])(?:only )?half (?:of )?(?:the |our )?required revenues? (?:is|gets|was"
            r"|were) (?:to be )?(?:covered|met)"
            r"(?![a-z])"
        ),
        "coverage is 50%",
    ),
    # "End users only keep a third of their revenue as gross margin".
    Rewrite(
        (" of their revenue", " of their sales", " of its revenue"),
        Late(
            r"(?<![a-z])(keeps?|keeping|retains?) (?:only |just )?((?:an? )?(?:third|quarter|half|fifth)"
            r"|two[- ]thirds|\d[\d.]* ?%)"
            r" of (?:their|its) (?:revenues?|sales)(?: as (?:an? )?(?:gross )?(?:margin|profit)s?)(?![a-z])"
        ),
        r"\1 margin of \2",
    ),
    # "A third of end-user revenue is gross margin".
    Rewrite(
        (" is gross margin", " is margin", " is kept as "),
        Late(
            r"(?<![a-z])((?:an? )?(?:third|quarter|half|fifth)|two[- ]thirds|\d[\d.]* ?%) of"
            r" (?:the )?end[- ]?users?(?:'s|')? revenues? is"
            r" (?:kept as )?(?:gross )?margin(?![a-z])"
        ),
        r"end user margin of \1",
    ),
    # "AI revenue meets 90% of what is required", "revenue covers four fifths of what is required".
    Rewrite(
        (
            " of what is required",
            " of what's required",
            " of what is needed",
            " of what's needed",
            " of the requirement",
            " of required revenue",
        ),
        Late(
            r"(?:\A(?P<lead>\W*(?:if |say |suppose |target: ?|with )?)|(?<=[.;,] ))(?:the )?(?:ai "
            r"|total )?(?:revenues?|demand|sales) (?:meets?|covers?|reach(?:es)?|pays? for"
            r"|equals?) (?P<size>\d[\d.,]* ?%|half|(?:a|two|three|four) (?:third|quarter|fifth)s?) "
            r"of (?:what(?:'s| is) (?:required|needed)|the requirement|(?:the )?required revenue)(?=\W*\Z|[,.;:])"
        ),
        lambda found: f"{found['lead'] or ''}coverage {found['size']}",
    ),
)
