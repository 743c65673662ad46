"""The replacements for how people write in a channel: slang, tags, letters and typing, before the words of a text are
read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import ENDS


def _beside_the_amount(found: re.Match[str]) -> str:
    """What is named, right before its amount, which may stand in the next sentence."""
    return f"{found[2]} ".rjust(len(found[0]))


ROWS = (
    # "#AI #capex Nvidia 60B #gap": tags that say nothing of the amount; "#nvidia 60B".
    Rewrite(("#",), Late(r"(?<![\w#&])#(?=[a-z])"), ""),
    # "oh forgot the cloud margin, its 20".
    Rewrite(
        ("forgot ",),
        Late(
            r"^(\W*(?:oh |ah |and |also |ps |damn |sorry )*,? ?)(?:i )?(?:almost )?forgot (?:about )?(?:the )?"
            r"([a-z][a-z -]{2,20}?),? (?:it'?s|it is|is) (?=\$?\d)"
        ),
        r"\1\2 ",
    ),
    # "¿ what margin breaks even ?", "how little would Google have to make".
    Rewrite(("¿", "¡"), Late("[¿¡]+"), ""),
    Rewrite(
        ("how little ",),
        Late(r"(?<![a-z])how little (?=(?:can|could|would|must|does|do|should|may|will) )"),
        "how much ",
    ),
    # "Nvidia 47.5B (10-K 2024)": where it is read, no other year's figures.
    Rewrite(
        ("(10-k", "(10-q", "(20-f", "(annual", "(rapport"),
        Late(r"\((?:10-[kq]|20-f|annual report|rapport annuel)[^()\d]{0,12}(?:fy ?)?20\d\d\)"),
        "",
    ),
    # "per the 10-Q", "from the S-1".
    Rewrite(("10-k", "10-q", "20-f"), Late(r"(?<![\d.,$a-z])(?:10-[kq]|20-f)s?(?![a-z0-9])"), "memo"),
    Rewrite(("8-k", "s-1", "6-k"), Late(r"(?<![\d.,$a-z])(?:8-k|s-1|6-k)(?![a-z0-9])"), "doc"),
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
    # "gpu $$ 52b".
    Rewrite(("$$",), Late(r"\$\$+"), ""),
    # "The vendor slides say 1.27 dollars of facilities …": what is shown, nothing that slides.
    Rewrite(
        ("slides say", "slides show", "slides have", "slides put", "slide says", "slide shows"),
        Late(r"(?<![a-z])(?:the |our |their |your |my )(?:[a-z]+ )?slides? (?:says?|shows?|have|puts?)(?: that)? "),
        "",
    ),
    # "Tack another 6B onto Microsoft's AI revenue".
    Rewrite(
        ("tack ", "tacks ", "tacking "),
        Late(rf"(?<![a-z])tack(?:s|ing)? (?:on )?(?:another |an extra )?(?={SUM} (?:more )?(?:on|to|onto|on to) )"),
        "add ",
    ),
    # "How does a one-year payback stack up against a three-year one?"
    Rewrite(
        (" stack up against ", " stacks up against ", " measure up against "),
        Late(r" (?:stacks?|measures?) up against "),
        " compare with ",
    ),
    # "what's the damage".
    Rewrite(
        ("damage", "dmg", "verdict"),
        Late(r"(?<![a-z])what(?:'?s| is| would be) the (?:damage|dmg|verdict)(?=\W*$| (?:if|with|at|for|on)(?![a-z]))"),
        "whats the gap",
    ),
    # "Quelle est la situation avec Nvidia à 60 Md$ ?", "quel effet si la marge passe à 40 % ?"
    Rewrite(
        ("bilan ", "verdict ", "resultat ", "situation ", "tableau ", "impact ", "effet ", "conclusion "),
        Late(
            r"(?<![a-z])quel(?:le)? (?:(?:est|serait|sera) (?:donc )?)?(?:le |la |l'|un )?(?:bilan|verdict|resultat"
            r"|situation|tableau|impact|effet|conclusion)(?: global| final)? (?=(?:si|avec|quand|une fois|en|d'une?"
            r"|aurait|a)(?![a-z]))(?:aurait |d'(?=une? ))?"
        ),
        "quel ecart ",
    ),
    # "The cloud guys want their cut too, say 18%".
    Rewrite(
        (" their cut", " their slice", " their share"),
        Late(
            r"(?<![a-z])(?:the )?(?:clouds?|hyperscalers?)(?: guys| folks| people| providers)? (?:want|take|get"
            r"|keep)s? their"
            r" (?:cut|slice|share)(?: too| as well)?(?:,? say| of|:|,) (?=\d[\d.,]* ?(?:%|percent))"
        ),
        "cloud margin ",
    ),
    # "…: laquelle creuse le plus l'écart ?"
    Rewrite(
        ("laquelle ", "lequel "),
        Late(
            r"[,:]? ?(?:laquelle|lequel) (?:creuse|comble|reduit|augmente|ferme) (?:le plus |davantage )(?:l'ecart|le trou)"
            r"(?: le plus)?(?=\W*$)"
        ),
        "",
    ),
    # "If power costs push the facility ratio to 1.2".
    Rewrite(
        (" costs ", " prices "),
        Late(
            r"(?<![a-z])(?:higher |rising |lower |falling )?(?:power|energy|electricity|construction|land"
            r"|labou?r) (?:costs|prices)"
            r" (?:push|drive|lift|raise|send|take|bring)(?:es|s)? (?=(?:the |our )?(?:facility|energy) ratio)"
        ),
        "",
    ),
    # "minus meta", "gap minus meta": without it.
    Rewrite(
        ("minus ", "subtract ", "deduct "),
        Late(rf"(?:^|(?<=gap )|(?<=revenue )|(?<=, ))(?:minus|subtract|deduct) (?={COMPANY}(?:\W*$|,| gap))"),
        "ex ",
    ),
    # "i got 48b for nvda from the 10k".
    Rewrite(
        (" 10-k", " 10k", " 10-q", " 10q"),
        Late(rf"(?<=[\w$%)]),? (?:from|per|in|see) (?:the|its|their|his|our)? ?10-?[kq]s?{ENDS}"),
        "",
    ),
    # "Execute: Nvidia 63B".
    Rewrite(
        ("execute", "compute", "evaluate", "process"),
        Late(r"^(\W*)(?:execute|compute|evaluate|process)(?: this| the following)? ?: "),
        r"\1",
    ),
    # "Forget what I said before, margin 40%".
    Rewrite(
        ("forget ", "scratch ", "ignore ", "oublie"),
        Late(
            r"^(\W*)(?:forget|scratch|ignore|disregard|oublie[zs]?) (?:(?:what|everything|all|whatever) (?:i"
            r"|we) (?:just )?"
            r"(?:said|wrote|typed|asked|put)|(?:tout )?ce que j'ai dit|my last (?:message|line|one))"
            r"(?: before| earlier| above| avant| plus tot)?[,.;:!-]+ "
        ),
        r"\1",
    ),
    # "how much nvda to be even".
    Rewrite(("to be even",), Late(r"(?<![a-z])to be even(?=\W*$| at| with| if)"), "breakeven"),
    # "Forget the hype: Nvidia 44B".
    Rewrite(
        ("forget ", "ignore "),
        Late(
            r"^(\W*)(?:forget|ignore) the (?:hype|noise|headlines|drama|narrative|story|bears|bulls)[:;,.-]+ (?=[a-z])"
        ),
        r"\1",
    ),
    # "nothing but Nvidia's sales moved".
    Rewrite(
        ("nothing but ", "nothing except ", "nothing other than "),
        Late(
            r"(?<![a-z])nothing (?:but|except|other than) (?=[a-z' -]{2,30} (?:has |have )?(?:moved|changed|moves|changes))"
        ),
        "only ",
    ),
    # "what margin makes it 0?".
    Rewrite(
        ("makes it ", "gets it to ", "brings it to ", "takes it to ", "get it to "),
        Late(
            r"(?<=(?:what|hich) )((?:cloud |energy |end[- ]user )?(?:margin|ratio|payback|ai revenue|revenue)) (?:makes it"
            r"|(?:gets?|brings?|takes?) it to) (?:0|zero)(?![\d.,]*[\d%])"
        ),
        r"\1 break even",
    ),
    # "not sure about the cloud margin, try 25%".
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
)
