"""The replacements for two bounds that are the ends of a range, and for a bound that a question sets a result, before the
words of a text are read: what the result comes to answers it."""

from __future__ import annotations

from model.late import Late
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import SIZED

_RESULT = (
    r"(?:gap|hole|shortfall|coverage|required revenue|(?:total )?data[ -]?cent(?:er|re) cost|facility cost"
    r"|anticipated spend)"
)
_ECART = r"(?:ecart|trou|gap|manque a gagner|couverture|revenu requis|cout total|capex)"
_PASSE = (
    r"(?:(?:depasse|franchit|reste|passe|tombe|est|sera|serait|descend|monte|va|irait)(?:-t-(?:il|elle)|-(?:il"
    r"|elle))? (?:encore )?(?:(?:a )?(?:sous|plus de"
    r"|moins de|plus que|moins que)|en dessous de|au-dessous de|au-dessus de|au dela de|superieure? a"
    r"|inferieure? a)|(?:depasse|franchit)(?:-t-(?:il|elle)|-(?:il|elle))?)"
    r" (?:la barre (?:de|des) |les |des |de )?"
)
_OVER = (
    r"(?:above|over|below|under|beyond|past|at least|(?:more|less|higher|lower|bigger|smaller|greater|larger"
    r"|wider|deeper|worse|better)"
    r" than)"
)

ROWS = (
    # "At least 80B and at most 130B", "no less than 40% and no more than 55%", "min 50B max 90B".
    Rewrite(
        ("at least ", "no less than ", "not less than ", "minimum ", "min "),
        Late(
            rf"(?<![a-z])(?:at (?:the )?least|no less than|not less than|a minimum of|minimum(?: of)?"
            rf"|min) ({SIZED})(?:,? (?:and|but|or)|,|;)?"
            rf" (?:at (?:the )?most|no more than|not more than|a maximum of|maximum(?: of)?|max) (?={SIZED})"
        ),
        r"\1 to ",
    ),
    Rewrite(
        ("au moins ", "pas moins de ", "minimum "),
        Late(
            rf"(?<![a-z])(?:au moins|pas moins de|au minimum|minimum) ({SIZED}(?: de [a-z]+(?= et))?)(?:,? (?:et"
            rf"|mais)|,"
            rf"|;)?"
            rf" (?:au plus|pas plus de|au maximum|maximum) (?={SIZED})"
        ),
        r"\1 a ",
    ),
    # "Is required revenue above 300B if Nvidia sells 80B?", "will coverage exceed 50% with AI revenue at 110B?"
    Rewrite(
        ("is ", "will ", "would ", "does "),
        Late(
            rf"(?<![a-z])(?:is|will|would|does) (?:the |our )?({_RESULT}) (?:(?:still )?(?:be |stay |go |get "
            rf"|rise |fall "
            rf"|drop |come )?(?:to )?{_OVER}"
            rf"|exceed|top|pass|reach) {SIZED}(?= (?:if|with|at|when|once|given|under|in) )"
        ),
        r"what \1",
    ),
    # "Le gap reste sous 200 milliards avec Nvidia à 70 milliards ?"
    Rewrite(
        (" sous ", " depasse", " franchit", "dessus ", "dessous ", " plus de ", " moins de ", "superieur", "inferieur"),
        Late(
            rf"\A(?P<lead>\W*(?:alors |donc |et |mais |est-ce que |est-ce qu')?)(?:l'|le |la "
            rf"|les )?(?P<result>{_ECART}) {_PASSE}{SIZED}(?: de dollars)?"
            r"(?=(?: (?:avec|si|a|quand|pour) [^.;?]*)?\W*\?\W*\Z)"
        ),
        lambda found: f"{found['lead']}quel {found['result']}",
    ),
    # "Energy per GPU dollar ranging 0.8 to 1.3".
    Rewrite(("ranging ",), Late(rf"(?<![a-z])ranging (?={SIZED}|\d[\d.]* (?:to|-))"), "from "),
)
