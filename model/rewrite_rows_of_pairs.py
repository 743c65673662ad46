"""The replacements for a sentence that names the subject and the next that says its value, and for questions that end with
what they ask, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import SIZED

_RESULT = (
    r"(gap|hole|shortfall|required revenue|facility cost|data[ -]?cent(?:er|re) cost|anticipated spend|coverage|ecart|trou"
    r"|revenu requis)"
)
_NAMED = (
    rf"(nvidia sales|gpu sales|chips|gpus|ai revenue|required revenue|{COMPANY}(?: (?:sales|revenue))?"
    r"|ventes (?:de )?nvidia)"
)
_SPREAD = r"(?:estimates|guesses|numbers|forecasts|assumptions|range|estimations|estimates differ on [a-z]+\. they)"

REWRITES_OF_PAIRS = (
    # "The gap at 70B of Nvidia sales is what?", "l'écart à 70 Md$ de ventes Nvidia est de combien ?"
    Rewrite(
        (" is what", " is how ", "est de combien"),
        Late(
            rf"(?<![a-z]){_RESULT} (?:at|with|given|in an?|a) ({SIZED}) (?:(?:of|in|de) )?{_NAMED}(?: world)?"
            r" (?:is (?:what|how (?:big|much|large))|est de combien)"
        ),
        r"\1, \3 \2",
    ),
    # "Nvidia is the cause of the gap. It sells 75B."
    Rewrite(
        ("the gap.", "the shortfall.", "the hole.", "l'ecart."),
        Late(
            rf"(?<![a-z])({COMPANY}|ai revenue) (?:drives|is (?:the (?:cause|reason|key|answer|driver)|to blame"
            r"|a big part)(?: of| for| to)?|est la cause de) (?:the |l')(?:gap|shortfall|hole|ecart)\. "
            r"(?:it(?:'s)?|they|il|elle) "
        ),
        r"\1 ",
    ),
    # "OpenAI depends on Microsoft. What does OpenAI earn?", "Capex fell. Nvidia lost a third of its sales."
    Rewrite(
        (" depends on ",),
        Late(r"(?:^|(?<=[.!?] ))(?!it |that |the |gap )[a-z]+ depends on [a-z ]{2,24}[.!] (?=[^.]*\?)"),
        " ",
    ),
    Rewrite(
        ("capex ",),
        Late(
            r"(?:^|(?<=[.!?] ))(?:the |ai )?capex (?:fell|surged|collapsed|rose|exploded|jumped|is (?:up"
            r"|down))[.!] (?=.*(?:\d|third|fifth"
            r"|quarter|half))"
        ),
        " ",
    ),
    # "Estimates of Nvidia's sales go from 55B to 85B."
    Rewrite(
        (" go from ", " goes from ", " vont de ", " run from ", " runs from "),
        Late(
            rf"(?<![a-z])((?:[a-z]+ )?{_SPREAD}(?: [a-z' ]{{0,40}}?)?) (?:go|goes|run|runs|vont) (?:from|de) "
            rf"({SIZED}|\d+) (?:to|a) (?=\$?\d)"
        ),
        r"\1 at \2 to ",
    ),
    # "The unknown is the ratio. Required revenue is 220B."
    Rewrite(
        ("the ratio.",),
        Late(
            r"(?<![a-z])(?:the (?:unknown|question|mystery|thing to find) is|what (?:we don't know|i need) is"
            r"|i'm (?:solving|looking) for|we need) the ratio\. "
        ),
        "what energy ratio, ",
    ),
    # "How short are we if customers bring in 160B?"
    Rewrite(
        ("short",),
        Late(
            r"(?<![a-z])(?:how short (?:of break-?even )?(?:are|do) we(?: come up)?|what are we short) (?:if|with) "
            r"customers (?:bring in|pay|paying|at) (?=\$?\d)"
        ),
        "gap, ai revenue ",
    ),
    Rewrite(
        ("from customers",), Late(rf"(?<![a-z])how short are we with ({SUM}) from customers"), r"gap, ai revenue \1"
    ),
    # "Somebody must pay for all this. How much per year over five years?"
    Rewrite(
        ("year over ", "spread over "),
        Late(r"(?<![a-z])how much (?:do they pay |is owed )?(?:a|per) year (?:if spread )?over (?=[a-z\d]+ years)"),
        "req rev over ",
    ),
)
