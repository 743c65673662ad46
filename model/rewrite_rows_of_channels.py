"""The replacements for how people write in a channel: hashtags, what others say on other networks, what was forgotten,
before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_CHANNELS = (
    # "#AI #capex Nvidia 60B #gap": tags that say nothing of the amount; "#nvidia 60B", "forty percent!!!1!".
    Rewrite(("#",), Late(r"(?<![\w#&])#(?=[a-z])"), ""),
    # "oh forgot the cloud margin, its 20", "my pm is running nvda at 88b".
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
    # "nvda sells 58b nd ppl keep 52%", "gpu $$ 52b", "Nvidia 63B · margin 35%".
    Rewrite(("$$",), Late(r"\$\$+"), ""),
    # "The vendor slides say 1.27 dollars of facilities …": what is shown, nothing that slides.
    Rewrite(
        ("slides say", "slides show", "slides have", "slides put", "slide says", "slide shows"),
        Late(r"(?<![a-z])(?:the |our |their |your |my )(?:[a-z]+ )?slides? (?:says?|shows?|have|puts?)(?: that)? "),
        "",
    ),
)
