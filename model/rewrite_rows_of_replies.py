"""The replacements for what people write in an argument, in steps or in a memo: what was left out, what is wrong, old and
new, footnotes, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import SIZED

_INPUT = rf"(?:{COMPANY}|(?:cloud |end-user |gross )?margins?|payback|ai revenues?)"
_WRONG = r"(?:wrong|off|outdated|stale|too (?:low|high))"
_PART = {"half": "50%", "a third": "1/3", "a quarter": "25%", "two thirds": "2/3"}
_RATIO = r"(\d(?:\.\d+)?) ?(?:x|times)"


def _until(found: re.Match[str]) -> str:
    return f"what {found[1]} for {found[2]} " if found[2] else f"what {found[1]} breaks even"


def _beyond_gpus(found: re.Match[str]) -> str:
    """What is spent beside each dollar of GPUs, by what all costs are a multiple of them."""
    return f"facility ratio {round(float(found[1]) - 1, 4):g}" if found[1] else "facility ratio 1"


def _covered(found: re.Match[str]) -> str:
    part = next(filter(None, found.groups()))
    return f"coverage {_PART.get(part, part)}"


def _req(found: re.Match[str]) -> str:
    return f"req rev {found[1]}"


REWRITES_OF_REPLIES = (
    # "lower the margin until the gap closes".
    Rewrite(
        (" until ", " till "),
        Late(
            rf"(?<![a-z])(?:raise|increase|grow|lift|lower|cut|reduce|drop|extend) (?:the )?({_INPUT}) (?:until"
            rf"|till) (?:(?:the )?gap"
            r" (?:closes|is (?:closed|zero|gone|0))|(?:we |it )?breaks? ?even"
            r"|(?:the )?(gap|coverage) (?:is|hits|reaches|falls to|drops to|rises to) (?=\$?\d))"
        ),
        _until,
    ),
    # "you forgot Anthropic at 5B", "you forgot the cloud margin, it's 30%".
    Rewrite(
        ("forgot", "left out", "missed ", "omitted", "forget "),
        Late(
            rf"(?<![a-z])(?:(?:you|we|they) (?:forgot|left out|missed|omitted)|(?:don't"
            rf"|do not) forget)(?: about)? (?:the )?({_INPUT})"
            r"(?:'s)?(?:(?:[,:] | at | with )(?:it's |it is |use |take |that's )?| )(?=\$?\d)"
        ),
        r"\1 at ",
    ),
    Rewrite(
        (" is missing",),
        Late(rf"({COMPANY}) is missing[:,;.] (?:add |it's |at |with )?(?=\$?\d)"),
        r"\1 at ",
    ),
    # "old: Nvidia 50B; new: Nvidia 60B".
    Rewrite(
        ("new:", "new :", "now:", "now :", "after:", "after :", "apres :", "nouveau", "nouvelle"),
        Late(
            r"^(\W*)(?:[a-z]{3,10} ?: ?)?(?:old|was|before|previously|avant|ancien(?:ne)?) ?:? [^;,\n]*\d[^;,\n]*[;,\n] ?"
            r"(?:new|now|after|apres|nouveau|nouvelle) ?:? "
        ),
        r"\1",
    ),
    # "Nvidia sells 60B [1], margin 40% [2]".
    Rewrite(("[",), Late(r"(?<=[\w%$]) ?\[\d{1,2}\](?! ?\d)"), ""),
    Rewrite(("step ",), Late(r"(?:(?<=^)|(?<=[.;\n] )|(?<=\n))step \d{1,2} ?[:.)-] ?(?=[a-z])"), ""),
    # "now add a 20% cloud margin".
    Rewrite(
        ("add a ", "add an "),
        Late(
            r"(?<![a-z])(?:now |then |please |you need to |we should |we need to )?add an? (\d[\d.]* ?%) (?:cloud"
            r"|hyperscaler) margin"
            r"(?: on top)?(?![a-z])"
        ),
        r"cloud margin \1",
    ),
    # "60 and a half billion", "seventy or so billion", "sixty (60) billion".
    Rewrite((" and a half ",), Late(r"(?<![\d.,])(\d{1,3}) and a half (billion|bn|trillion|million)"), r"\1.5 \2"),
    Rewrite((" or so ",), Late(r"(?<=[a-z\d]) or so(?= (?:billion|bn|million|trillion|percent))"), ""),
    Rewrite(
        (" (",), Late(r"(?<=ty|en|ve|ne|ee|ix|ht|ur|wo|ed) \(\d{1,3}\)(?= (?:billion|million|trillion|percent))"), ""
    ),
    # "BREAKING: Nvidia at 60B", "I disagree, Nvidia will sell 80B".
    Rewrite(
        (
            "breaking:",
            "just in:",
            "update:",
            "headline:",
            "fyi:",
            "disagree",
            "convinced",
            "s wrong",
            "is wrong",
            "agreed on",
        ),
        Late(
            r"^(\W*)(?:(?:breaking|just in|update|headline|fyi) ?: |(?:i disagree|not convinced|that's wrong"
            r"|that is wrong|wrong again)"
            r"[,.:;] (?=.*\d)|agreed on (?:the )?(?:margins?|payback|rest),? (?:but )?(?=.*\d))"
        ),
        r"\1",
    ),
    Rewrite((" bet ",), Late(rf"(?<![a-z])(?:i|we|i'd) bet (?:that )?(?={_INPUT}(?![a-z]))"), ""),
    # "the 50% margin should be 40%", "replace 50B by 90B for Nvidia", "Nvidia isn't selling 50B but 65B".
    Rewrite((" should be ",), Late(rf"(?<![a-z])the {SIZED} ({_INPUT}) should be (?=\$?\d)"), r"\1 at "),
    Rewrite(
        ("replace ", "swap "),
        Late(rf"(?<![a-z])(?:replace|swap) (?:the )?{SIZED} (?:by|with|for) (?:an? )?({SIZED}) for ({_INPUT})"),
        r"\1 for \2",
    ),
    Rewrite(
        ("isn't ", "is not ", "isnt ", "won't be "),
        Late(
            rf"({COMPANY}) (?:isn't|is not|isnt|won't be) (?:selling|making|at|earning) {SIZED} but (?:rather )?(?=\$?\d)"
        ),
        r"\1 at ",
    ),
    Rewrite(
        (" is wrong", " is off", " outdated", " stale", " is too "),
        Late(
            rf"(?<![a-z])(?:your |the )?(?:(?:number|figure) for )?({COMPANY})(?:'s (?:number"
            rf"|figure))?(?: \({SIZED}\))? is {_WRONG}[,:;.]"
            r" (?:it )?(?:should be |use |it's |make it )?(?=\$?\d)"
        ),
        r"\1 at ",
    ),
    # "2024 but margin 40%".
    Rewrite(
        ("2024 but ", "2023 but "),
        Late(r"^(\W*)(?:like |as in |same as )?(2023|2024) but (?:with )?"),
        lambda found: f"{found[1]}{'2023-09' if found[2] == '2023' else '2024-06'}, ",
    ),
    Rewrite(
        ("the 2024 gap", "the 2023 gap"),
        Late(r"(?<![a-z])the 202([34]) gap(?![a-z])"),
        lambda found: f"{'2023-09' if found[1] == '3' else '2024-06'} gap",
    ),
    # "Nvidia sells 60B over the next 12 months": a year.
    Rewrite(
        (" next ", " coming "),
        Late(
            r"(?<=[\dbnm$]) (?:over|in|during) the (?:next|coming) (?:(?:12|twelve) months|(?:4|four) quarters"
            r"|year)(?![a-z])"
        ),
        "",
    ),
    Rewrite(("whether ",), Late(r"^(\W*)whether (?=[^,\d]{0,80}\d[^,]{0,60} or [^,\d]{0,60}\d[^,]{0,60},)"), r"\1if "),
    Rewrite(
        ("no matter what",),
        Late(r"(?<![a-z])no matter (?:what|how high) (?:the )?(?:(?:cloud |end-user )?margin|payback) is, (?=.*\d)"),
        "",
    ),
    Rewrite(
        (" the same except", " the same but", " constant except"),
        Late(
            r"(?<![a-z])(?:all|they all|the others|the rest|everything) (?:stays?|remains?|is) (?:the same"
            r"|constant) (?:except(?: for)?|but) (?=[a-z])"
        ),
        "",
    ),
    # "AI revenue is half of required", "TCO is 1.7x the GPUs", "GPUs are half of TCO".
    Rewrite(
        ("of required", "of the required", "of what is required"),
        Late(
            r"(?<![a-z])ai revenues? (?:is|are|at|makes up) (?:only |just )?(?:(half)|(a third)|(a quarter)"
            r"|(two thirds)|(\d[\d.]* ?%)) of"
            r" (?:what is |the )?required(?: revenues?)?(?![a-z])"
        ),
        _covered,
    ),
    Rewrite(
        ("tco", "center cost", "centre cost", "total cost"),
        Late(
            rf"(?<![a-z])(?:the )?(?:tco|data-? ?cent(?:er|re) costs?|total costs?) (?:is|are|="
            rf"|at) {_RATIO} (?:the |that of )?(?:gpus?|nvidia)"
            r"(?:'s)?(?: costs?| spend| sales| bill)?(?![a-z])"
            r"|(?<![a-z])(?:gpus?|energy|facilities|power) (?:is|are|makes? up) half (?:of )?(?:the )?(?:tco"
            r"|total cost|data-? ?cent(?:er|re) cost)(?![a-z])"
        ),
        _beyond_gpus,
    ),
    # "close the gap through margin cuts".
    Rewrite(
        (" cuts", " growth", " increases", " reductions"),
        Late(
            rf"(?<=gap )(?:through|via|with|by) (?:higher |lower |more )?({_INPUT}) (?:cuts?|growth|increases?"
            rf"|reductions?)(?= ?(?:$|[?.,]))"
        ),
        r"via \1",
    ),
    Rewrite(
        ("the payback",),
        Late(r"^(\W*)(?:what's|what is|whats) the payback(?: time| period)?(?= (?:at|for|with|if) )"),
        r"\1breakeven payback",
    ),
    Rewrite(
        ("how many billions", "much is lacking", "much is still lacking"),
        Late(r"(?<![a-z])how (?:many billions are (?:missing|lacking|short)|much is (?:still )?lacking)(?![a-z])"),
        "what gap",
    ),
    Rewrite(
        ("first with ",),
        Late(rf"(?<![a-z])first with ([^,;]{{2,24}} at {SIZED}),? (?:and )?then (?:at |with )?(?=\$?\d)"),
        r"\1 vs ",
    ),
    Rewrite(("discount ",), Late(rf"(?<![a-z])discount (?=(?:the )?{_INPUT} by )"), "cut "),
    # "At what Nvidia sales would 500B be required?"
    Rewrite(
        (" be required", " is required"),
        Late(rf"(?<=[a-z] )({SUM})(?: of (?:ai )?revenues?)? (?:be|is) required(?= ?(?:$|[?,]| and ))"),
        _req,
    ),
)
