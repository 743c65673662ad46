"""The replacements for the size of the gap, and for what is still to be earned, said with a verb that would set a target or
name all that is required ("how big a gap do we need to close?", "remaining revenue needed"), before the words are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite

_WE = r"(?:we|they|you|ai|it|one|the industry)"
_AI = r"(?:ai |end |end[- ]customer )?"

REWRITES_OF_SHORTFALLS = (
    # "How short of full coverage are we …?", "how much is missing for full coverage?"
    Rewrite(
        ("full coverage", "break even", "break-even", "breaking even", "100% coverage"),
        Late(
            r"(?<![a-z])(?:how (?:short|far|far off|far away|far short|many billions (?:away|short|off))(?: of| from| off)?"
            r" (?:full coverage|100% coverage|break(?:ing)?[- ]even)"
            rf" (?:are|is|would|will) {_WE}(?: be)?"
            rf"|how much (?:is|are {_WE}|do {_WE}|does {_WE}) (?:still )?(?:missing|lack|short) (?:for|to|of|from)"
            r" (?:reach |get to )?(?:full coverage|100% coverage|break(?:ing)?[- ]even)"
            rf"|how much more do {_WE} need (?:to|for) (?:break[- ]even|full coverage))(?![a-z])"
        ),
        "what is the gap",
    ),
    # "Net new AI revenue needed", "how much AI revenue do we still need?", "required revenue still to be earned".
    Rewrite(
        (" new ", "new ", "remaining ", "outstanding ", " still ", " missing", "left to earn", "yet to "),
        Late(
            rf"(?<![a-z])(?:(?:net new|remaining|outstanding|leftover) {_AI}revenue (?:(?:is|are) )?(?:still )?"
            r"(?:needed|required|to (?:be )?(?:find|earn|found|earned))"
            rf"|required (?:ai )?revenue (?:still|yet|left) to (?:be )?(?:earn(?:ed)?|find|found|come)"
            rf"|how much (?:new|net new|fresh|brand new) {_AI}(?:revenue|money) (?:must be|needs to be|has to be"
            r"|should be|is)"
            r" (?:found|earned|needed|required|generated)"
            rf"|how much {_AI}(?:revenue )?(?:do|does|must|will|would) {_WE} still (?:need|lack|have to earn|need to earn)"
            r"|(?:what|how much) still (?:needs|has) to be (?:earned|found|made)"
            r"|how much (?:of the )?(?:required )?revenue is (?:still )?missing)(?![a-z])(?! to )"
        ),
        "what is the gap",
    ),
    # "Actual less required revenue", "required revenue net of AI revenue", "how far apart are required and actual revenue?"
    Rewrite(
        (" less ", " minus ", " net of ", " over ", "apart ", "greater ", " vs"),
        Late(
            r"(?<![a-z])(?:(?:actual|earned|ai)(?: ai)?(?: revenue)? (?:less|minus) (?:the )?(?:required"
            r"|requirement)(?: revenue)?(?! (?:revenue|must|has|should|is|be|equals|=))"
            r"|required(?: revenue)? net of (?:the )?(?:actual )?(?:ai )?(?:revenue|actual)"
            r"|(?:the )?excess of required (?:revenue )?over (?:actual|ai|actual ai)(?: revenue)?"
            r"|how far apart are (?:the )?(?:required and (?:actual|ai|earned)|(?:actual|ai"
            r"|earned) and required)(?: revenues?)?"
            r"|how much (?:greater|higher|bigger|larger) than ai revenue is (?:the )?required revenue"
            r"|ai revenue shortfall (?:vs\.?|versus|against) (?:the )?(?:required|requirement)(?: revenue)?)(?![a-z])"
        ),
        "what is the gap",
    ),
    # "What margin gets us to zero with Nvidia at 30B?"
    Rewrite(
        (" to zero", " to 0"),
        Late(
            r"(?<=[a-z] )(?:gets?|brings?|takes?) (?:us|it|things|everything) (?:down |back )?to (?:zero|0)"
            r"(?! (?:gap|hole|shortfall|deficit|profit|loss|margin(?! \d)|coverage))(?![a-z%.,]?\d|[a-z])"
        ),
        "breaks even",
    ),
    # "How far short does AI revenue fall today?", "by how much is revenue short?", "how much more is missing?"
    Rewrite(
        ("how far short", "revenue short", "more is missing", "more is lacking"),
        Late(
            r"(?<![a-z])(?:how far short (?:does|do|would) (?:the |ai |our )*revenues? (?:fall|come)(?: today| now)?"
            r"|by how much (?:is|are) (?:the |ai |our )*revenues? short|how much (?:more )?(?:is"
            r"|are we) (?:still )?(?:missing|lacking))(?=\W*$|[,;.?]| (?:at|if|with) )"
        ),
        "what is the gap",
    ),
    # "how many yrs payback til its even"
    Rewrite((" even",), Late(r"(?<![a-z])(?:un)?till? (?:it'?s|we'?re|its) even(?=\W*$|[,;])"), "break even"),
    # "How much more revenue would still be missing?", "what do we still lack, in revenue?"
    Rewrite(
        ("be missing", "we still lack", "we lack"),
        Late(r"(?<![a-z])what do we (?:still )?lack(?:,? in revenue,?)?(?=\W*$| (?:when|if|with|at) )"),
        "what is the gap",
    ),
)
