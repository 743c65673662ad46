"""The replacements for questions turned round, with what they ask behind what they suppose, before the words of a text are
read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

ROWS = (
    # "anything that gets us to breakeven if Microsoft hits 25B?"
    Rewrite(
        ("anything that ", "anything which ", "something that "),
        Late(
            r"(?<![a-z])(?:is there )?(?:any|some)thing (?:that|which) (?=(?:can |could |would )?(?:gets?"
            r"|brings?|clos|fills?|makes?|breaks?))"
        ),
        "what ",
    ),
    # "What share of spending is covered with Nvidia at 60B?"
    Rewrite(
        (" of spend", " of the spend", " of capex", " of the capex", " of the cost"),
        Late(
            r"(?<![a-z])(?:what|which) (?:percentage|percent|share|fraction|portion|proportion|part|%) of (?:the |all "
            r"|total )?(?:ai )?"
            r"(?:spending|spend|capex|costs?) is (?:demand[- ]backed|backed by (?:(?:real|true|actual"
            r"|end[- ]customer) )?demand"
            r"|(?:backed|covered|paid for|justified)(?: by (?:ai )?revenues?)?)(?![a-z])"
        ),
        "what coverage",
    ),
    # "200B required, 90B earned".
    Rewrite(
        ("required, ", "required and ", "requis, "),
        Late(
            rf"({SUM}(?: of revenue)? required,? (?:and |but )?(?:only )?{SUM}) (?:earned|in hand|actual"
            r"|booked)(?=\W*$|[,.;])"
        ),
        r"\1 ai rev",
    ),
    # "could margin 20%".
    Rewrite(("could margin ",), Late(r"(^\W*|, )could margin(?= (?:of |at )?\d)"), r"\1cloud margin"),
    # "Nvidia's break-even sales if Meta makes 25B?"
    Rewrite(
        ("'s break", "'s breakeven"),
        Late(rf"(?<![a-z])({COMPANY})'s break[- ]?even (?:sales|revenues?)(?![a-z])(?! (?:is|are|of|at|:) ?\$?\d)"),
        r"break even \1",
    ),
    # "Combien Nvidia peut-il vendre sans creuser d'écart ?"
    Rewrite(
        ("sans creer", "sans laisser", "sans ouvrir", "sans generer", "sans causer", "sans provoquer", "sans creuser"),
        Late(
            r"(?<![a-z])sans (?:creer|laisser|ouvrir|generer|causer|provoquer|creuser) (?:d'|un |de )"
            r"(?:ecart|trou)(?![a-z])"
        ),
        "sans ecart",
    ),
    # "Add a year to the payback."
    Rewrite(("add a year",), Late(r"(?<![a-z])add a(?= year (?:to|on|onto) )"), "add 1"),
    # "Le cloud ne garde rien".
    Rewrite(
        (" rien",),
        Late(r"(?<![a-z])(?:le |les )?clouds? ne (?:gardent?|prennent?|prend|gagnent?|garde) rien(?![a-z])"),
        "marge cloud 0 %",
    ),
    # "What revenue supports 80B of Nvidia chips?", "which AI revenue covers Nvidia at 60B?"
    Rewrite(
        (" revenue supports ", " revenue covers ", " revenue pays for ", " revenue carries ", " revenue justifies "),
        Late(
            rf"(?<![a-z])(?:what|which) (?:ai )?revenue (?:supports|covers|pays for|carries|justifies)"
            rf" (?=(?:nvidia at )?{SUM}|nvidia (?:at|selling) )"
        ),
        "req rev with ",
    ),
    # "To have 80% of required revenue covered".
    Rewrite(
        (" revenue covered", " revenue to be covered", " revenue is covered"),
        Late(
            r"(?<![a-z])(?:to (?:have|get|see) )?((?:\d[\d.,]* ?%|half|(?:a|one|two) (?:third|quarter"
            r"|fifth)s?)) of (?:the )?required"
            r" revenue (?:is |to be )?covered(?![a-z])"
        ),
        r"for \1 coverage",
    ),
    # "Is the gap still positive with …?", "le trou reste-t-il positif avec …?"
    Rewrite(
        (" positive", " positif"),
        Late(
            r"(?<![a-z])(?:is|does|will) the (?:gap|hole|shortfall) (?:still |stay |remain "
            r"|be )*positive(?= (?:with|at|if|when)|\W*$)"
        ),
        "what is the gap",
    ),
    Rewrite(
        (" positif",),
        Late(
            r"(?<=[a-z])(?:(?: reste| est| serait)?[- ](?:t[- ])?il| (?:reste|est))(?: toujours| encore)* positif"
            r"(?= (?:avec|si|a)|\W*$)"
        ),
        "",
    ),
)
