"""The replacements for the size of the gap, and for what is still to be earned, said with a verb that would set a target or
name all that is required ("how big a gap do we need to close?", "remaining revenue needed"), before the words are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite

_GAP = r"(?:hole|gap|shortfall|deficit)"
_CLOSE = r"(?:close|fill|plug|bridge|cover)"
_CLOSED = r"(?:closed|filled|plugged|bridged|covered)"
_WE = r"(?:we|they|you|ai|it|one|the industry)"
_AI = r"(?:ai |end |end[- ]customer )?"

REWRITES_OF_SHORTFALLS = (
    # "How big a gap do we need to close?", "what hole needs filling …?", "the size of the hole to be filled".
    Rewrite(
        (" to close", " to fill", " to plug", " to be ", " filling", " closing", " plugging"),
        Late(
            rf"(?<![a-z])(?:what(?:'s| is) the size of the|what|which|how (?:big|large|wide|deep|much of) an?) {_GAP}"
            rf" (?:needs? (?:filling|closing|plugging|to be {_CLOSED})"
            rf"|(?:do|must|should|would|does) {_WE} (?:need to |have to )?{_CLOSE}"
            rf"|(?:(?:that |still )?(?:remains|is left|is still|has|left) )?to be {_CLOSED}"
            rf"|(?:(?:remains|is left|left) )to {_CLOSE})(?![a-z])"
        ),
        "what is the gap",
    ),
    # "What's left to cover after 100B of AI revenue?"
    Rewrite(
        ("left to ",),
        Late(rf"(?<![a-z])what(?:'s| is) left to (?:{_CLOSE}|earn|find) (?:after|with) (?=\$?\d)"),
        lambda found: "gap with".ljust(len(found[0]) - 1) + " ",
    ),
    # "What would it cost to fill the hole at Nvidia 85B?"
    Rewrite(
        (" cost to ",),
        Late(rf"(?<![a-z])what (?:would|will|does|might|could) it cost to {_CLOSE} the {_GAP}(?![a-z])"),
        "what is the gap",
    ),
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
    # "Beyond current AI revenue how much do we need if Nvidia sells 85B?"
    Rewrite(
        ("current ai rev", "today's ai rev", "present ai rev", "existing ai rev"),
        Late(
            r"(?<![a-z])(?:beyond|on top of|above|besides|over and above) (?:our )?(?:current|today's|present|existing) ai"
            rf" revenue,? how much (?:more )?(?:do|must|would|does) {_WE} (?:need|earn|have to earn|need to earn)(?![a-z])"
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
    # "Does anything alone close the gap when Nvidia sells 42B?"
    Rewrite(
        ("anything ",),
        Late(
            r"(?<![a-z])(?:does|can|could|would|will|might|may) anything(?: (?:alone|else|by itself|on its own))?"
            rf"(?= (?:really |actually |still )?{_CLOSE})"
        ),
        "what would",
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
    # "AI revenue 60B lower than required".
    Rewrite(
        (" than required", " than the requirement", " than what is required", " than is required"),
        Late(
            rf"(?<![a-z])ai revenues? ({SUM}(?: dollars?)?) (?:lower|less|smaller|below|under) than (?:what is |is "
            rf"|the )?(?:required|requirement)"
            r"(?: revenue)?(?![a-z])"
        ),
        r"gap \1",
    ),
    # "Revenue required from AI: 160 billion".
    Rewrite(
        ("required from ai", "required of ai"),
        Late(r"(?<![a-z])revenues? required (?:from|of) ai(?= ?(?::|is|of|at|=) ?\$?\d)"),
        "required revenue",
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
    # "Is the gap still open if AI revenue hits 210B?"
    Rewrite(
        ("still open",),
        Late(rf"(?<![a-z])is (?:the|our) {_GAP} still open(?= (?:if|with|at|when|once) )"),
        "is there a gap",
    ),
    # "A gap of 100B would satisfy me. What must the margin be?"
    Rewrite(
        (" satisfy ", " be fine ", " suit ", " please "),
        Late(rf"(?<=gap of )({SUM}) (?:would|will) (?:satisfy|suit|please|be fine (?:by|for|with)) (?:me|us)(?=[.,;])"),
        r"\1",
    ),
    # "Which margin would turn the gap of 125B into one of 75B?"
    Rewrite(
        (" into one of ",),
        Late(rf"(?<![a-z])turns? (?:the|our|a) ({_GAP}) of {SUM} into one of (?={SUM})"),
        r"gives a \1 of ",
    ),
    # "How much do we lack?", "killing the gap: what does Nvidia have to sell?"
    Rewrite(("we lack",), Late(r"(?<![a-z])how much do we (?:still )?lack(?=\W*$|[,;.?])"), "what is the gap"),
    Rewrite(
        ("killing the ", "eliminating the "),
        Late(rf"(?<![a-z])(?:killing|eliminating) the ({_GAP})(?= ?[:,])"),
        r"close the \1",
    ),
    # "how many yrs payback til its even"
    Rewrite((" even",), Late(r"(?<![a-z])(?:un)?till? (?:it'?s|we'?re|its) even(?=\W*$|[,;])"), "break even"),
    # "Work out how far we are from break even with Nvidia at 25B", "see how far from closing the gap we are".
    Rewrite(
        ("how far ",),
        Late(
            rf"(?<![a-z])how far (?:(?:we|they|it)(?: are| is|'d be| would be) (?:away )?from closing the {_GAP}"
            rf"|(?:we|they|it)(?: are| is|'d be| would be) (?:away )?from break(?:ing)?[- ]?even"
            rf"|from (?:break(?:ing)?[- ]?even|closing the {_GAP}) (?:we|they)(?: are| would be|'d be))(?![a-z])"
        ),
        "the gap",
    ),
    # "How much more revenue would still be missing?", "what do we still lack, in revenue?"
    Rewrite(
        ("be missing", "we still lack", "we lack"),
        Late(
            r"(?<![a-z])how much (?:more revenue (?:would|will) (?:still )?be|revenue (?:would"
            r"|will) still be) missing(?![a-z])"
            r"|(?<![a-z])what do we (?:still )?lack(?:,? in revenue,?)?(?=\W*$| (?:when|if|with|at) )"
        ),
        "what is the gap",
    ),
)
