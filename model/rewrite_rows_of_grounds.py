"""The replacements for what a value rests on or leaves aside, without a figure ("given the strength of Blackwell orders",
"ignoring AMD", "on top of the baseline list"), before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite
from model.row_words import ENDS, HARMLESS

_BOOKED = r"(?:orders?|order books?|backlogs?|bookings|pipeline|carnets? de commandes|commandes)"
_NOUN = r"(?:[a-z'’&-]+ )"
_PEOPLE = r"(?:nobody|no one|no-one|ppl|people|they|users|buyers|consumers|personne|les gens)"

REWRITES_OF_GROUNDS = (
    # "Given the strength of Blackwell orders, …", "vu le carnet de commandes".
    Rewrite(
        ("given ", "considering ", "in light of ", "in the light of ", "vu ", "compte tenu ", "on the back of "),
        Late(
            rf",? ?(?<![a-z])(?:given|considering|in (?:the )?light of|on the back of|au vu de|vu|compte tenu (?:de|du))"
            rf" (?:the |its |their |le |la |les |son )?(?:(?:strength|size|length|state|depth) of (?:the "
            rf"|its )?)?{_NOUN}{{0,3}}{_BOOKED}{ENDS}"
            r",?"
        ),
        "",
    ),
    # "Because Bedrock usage has taken off".
    Rewrite(
        (" taken off", " took off"),
        Late(rf"(?<![a-z])(?:(?:has|have|had) )?(?:really |clearly |finally )?(?:taken|took) off{ENDS}"),
        "works",
    ),
    # "Because nobody rents out GPUs for free", "cuz ppl wont pay more".
    Rewrite(
        ("nobody", "no one", "no-one", "ppl", "people", "they", "users", "buyers", "consumers", "personne", "les gens"),
        Late(
            rf",? (?:because|since|as|bc|cuz|coz|cause|b/c|car|parce que|puisque) {_PEOPLE} {HARMLESS}"
            rf"(?!are\b|were\b|stand\b|believes?\b|trusts?\b|thinks?\b|knows?\b|agrees?\b|sa(?:ys?|id)\b"
            rf"|croi)[^,;:.?!()\d]{{3,60}}{ENDS}"
        ),
        "",
    ),
    # "Nvidia 60B, which is what Oracle needs", "since that's how long the chips last": no question.
    Rewrite(
        (" that's ", " that is ", " thats ", " it's ", " this is ", "c'est "),
        Late(
            r"(?<=[\da-z%$]),? (?:because|since|as|cuz|bc|for|car|puisque) (?:that's|thats|that is|it's|this is|c'est)"
            rf" (?:how|what|where|when|why|all|ce que|comme ça) {HARMLESS}[^,;:.?!\d]*{ENDS}"
        ),
        "",
    ),
    # "Tout comme en 2023 sauf Nvidia à 75 Md$", "same as 2023 except Nvidia 75B".
    Rewrite(
        (" 20",),
        Late(
            r"(?<![a-z])(?:(?:tout )?(?:comme|pareil qu[e']) ?(?:en )?|(?:the )?same as (?:in )?|like (?:in )?"
            r"|as in )(20\d\d)(?: baseline)?,?"
            r" (?:but|except|save|sauf|mais|excepte)(?: for| with| that| que| avec| pour)? (?=[a-z])"
        ),
        r"en \1, ",
    ),
    # "Software companies earn a 70% margin".
    Rewrite(
        ("earn ", "earns "),
        Late(
            r"(?<![a-z])((?:software|app|application|saas|ai) (?:companies|makers|vendors|firms)) earns?(?: an?)?"
            r" (?=\d[\d.]* ?(?:%|percent|pct) (?:gross )?margins?)"
        ),
        r"\1 at ",
    ),
)  # fmt: skip
