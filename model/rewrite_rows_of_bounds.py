"""The replacements for two bounds that are the ends of a range, and for a bound that a question sets a result, before the
words of a text are read: what the result comes to answers it."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import SIZED

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

REWRITES_OF_BOUNDS = (
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
    Rewrite(
        ("depasse", "superieur", "inferieur", "en dessous de ", "au-dessus de "),
        Late(
            rf"(?<![a-z])(?:est-ce que )?(?:l'|la |le )?({_ECART}) (?:depasse(?:-t-(?:il|elle))?"
            rf"|depassera(?:it)?(?:-t-(?:il|elle))?"
            rf"|est-(?:il|elle) (?:superieure? a|inferieure? a|en dessous de|au-dessus de)) {SIZED}(?= (?:si|avec|a"
            rf"|quand) [^.;]*\?)"
        ),
        r"quel \1",
    ),
    # "As low as 10% or as high as 30%", "lies anywhere from 35% to 55%".
    Rewrite(
        ("as low as ",),
        Late(rf"(?<![a-z])as low as ({SIZED}),? (?:or|and|to|but) as high as (?={SIZED})"),
        r"\1 to ",
    ),
    Rewrite(("lies ",), Late(r"(?<![a-z])lies (?:anywhere |somewhere )?(?=(?:from|between) \$?\d)"), "is "),
    # "Gap 60B ai revenue?", "écart ≤ 60 Md$ revenu IA min ?": not 60B of it.
    Rewrite(
        ("gap ", "hole ", "shortfall ", "ecart ", "trou "),
        Late(
            rf"(?<![a-z])((?:gap|hole|shortfall|ecart|trou)(?: (?:of|to|is|under|below|sous|de|[<≤]=?))? ?{SUM}\$?)"
            r" (?=(?:total )?(?:ai revenues?|revenus? ia)(?: (?:min|max|low|high|least|most)[a-z]*)?\W*\Z)"
        ),
        r"\1,",
    ),
    # "How much can Nvidia sell before we're 150B in the hole?"
    Rewrite(
        ("in the hole", "in the red", "under water", "underwater"),
        Late(
            rf"(?<![a-z])(?:before|until|till|b4) (?:we're|we are|were|we end up|we fall) (?P<much>{SIZED})"
            r" (?:in the (?:hole|red)|under ?water)(?![a-z])"
        ),
        r"for gap of \g<much>",
    ),
    # "How does coverage vary when AI revenue lies between 70B and 140B?"
    Rewrite(
        (" vary ", " change when"),
        Late(rf"(?<![a-z])how (?:does|would|might|could) (?:the |our )?({_RESULT}) vary (?:when|if) (?=[^?]*\d)"),
        r"what \1 if ",
    ),
    # "GPU demand cools by 15%. Does coverage pass 50%?", "la couverture dépasse-t-elle 40 % ?"
    Rewrite(
        ("does ", "is ", "will "),
        Late(
            rf"(?<=[.!;] )(?:does|will|would) (?:the |our )?({_RESULT}) (?:exceed|top|pass) {SIZED}(?![\w%])(?=\W*\Z)"
        ),
        r"what \1",
    ),
    Rewrite(
        ("depasse-t-",),
        Late(rf"(?<=[.!;] )(?:l'|la |le )({_ECART}) depasse-t-(?:il|elle) {SIZED}(?![\w%])(?=\W*\Z)"),
        r"quel \1",
    ),
    # "Does coverage fall below 30% when Nvidia sells 80B?", "is the gap bigger than 100B?"
    Rewrite(
        ("is the ", "is ", "does ", "will ", "would ", "are we "),
        Late(
            rf"\A(?P<lead>\W*(?:so |ok |and |but )?)(?:is|will|would|does) (?:the "
            rf"|our )?(?P<result>{_RESULT}) (?:still |then |now )?(?:be |stay |go |get |rise |fall "
            rf"|drop |come |sink |dip |slip |climb )?(?:to )?{_OVER} {SIZED}(?=\W*\Z| (?:if|with|at|when|once"
            rf"|given|under|in) )"
        ),
        lambda found: f"{found['lead']}what {found['result']}",
    ),
    Rewrite(
        (", are we ", ", do we ", ", is it ", "would we "),
        Late(
            rf"(?<=, )(?:are we|do we stay|would we be|will we be|is it) (?:still )?{_OVER} {SIZED} (?:of"
            rf"|in) (?P<result>{_RESULT})(?=\W*\Z)"
        ),
        lambda found: f"what {found['result']}",
    ),
    # "Le gap reste sous 200 milliards avec Nvidia à 70 milliards ?", "le trou dépasse les 100 milliards si …"
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
