"""The replacements for a modest doubt or a turn of speech beside a value ("I may be wrong, Microsoft 26B"), for what it was
before in somebody's book ("scratch my earlier 55B"), for circumstances of the world, and for small words that hedge a value
or say that something is still so ("or thereabouts", "croit-on encore que"), before the words are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite, in_place

_HEDGE = (
    r"(?:i (?:may|might|could) (?:well )?be wrong|correct me if i'm wrong|don't quote me(?: on (?:this|that|it))?"
    r"|hard to believe(?: it)?"
    r"|believe it or not|to my mind|in my mind|without a doubt|no doubt about it|shoot me if i'm wrong"
    r"|take it with a grain of salt"
    r"|i (?:may|might) be off|i could be off|if i'm not mistaken|unless i'm mistaken|i'm no expert|not an expert"
    r"|sans garantie|je peux me tromper|corrige(?:z)?-moi si je me trompe|a mon humble avis|difficile a croire)"
)


REWRITES_OF_HEDGES = (
    Rewrite(
        (
            "be wrong",
            "i'm wrong",
            "quote me",
            "to believe",
            "believe it",
            "my mind",
            "a doubt",
            "no doubt",
            "grain of salt",
            "be off",
            "mistaken",
            "expert",
            "garantie",
            "me tromper",
            "me trompe",
            "humble avis",
            "a croire",
        ),
        Late(
            rf"(?:\A\W*{_HEDGE}(?:,? (?:but|mais) |[:,] (?:but |mais )?)(?=[^?]*\d)|(?:,"
            rf"| [-–—]) {_HEDGE}(?: [-–—](?= )|,(?= )|(?=\W*\Z)))"
        ),
        in_place,
    ),
    # "I moved Nvidia to 210B after the strong guidance", "look at the guidance: Nvidia 200B".
    Rewrite(
        ("guidance",),
        Late(
            r"(?:(?:\A\W*|,? )(?:after|given|on|following|with|in light of) (?:the |that |their |its "
            r"|such )?(?:strong|weak|good|solid|soft|upbeat|raised|new|latest|bullish)? ?guidance(?:,(?= )|(?=\W*\Z))"
            r"|\A\W*(?:look at the guidance|(?:the )?guidance was (?:strong|good|solid|weak|soft|raised) so"
            r"|strong guidance)[:,]? (?=[^?]*\d))"
        ),
        in_place,
    ),
    # "Nvidia sells 60B or thereabouts and the margin is 45%", "60 Md$ ou presque", "Nvidia 60B plus change".
    Rewrite(
        (
            "or thereabouts",
            "or close to",
            "or around ",
            "or nearly",
            "or somewhere",
            "or something",
            "ou presque",
            "ou a peu",
            "ou pas loin",
            "plus change",
            "plus some",
            "and then some",
        ),
        Late(
            r"(?<=[\da-z%$]),? (?:or (?:thereabouts|close to (?:it|that)|around (?:that|there)|nearly(?: (?:so"
            r"|that))?|somewhere (?:around|near)"
            r" (?:there|that)|something like (?:it|that))|ou (?:presque|a peu pres|pas loin)|plus (?:change"
            r"|some)|and then some)"
            r"(?=\W*$|,? (?:and|et|with|avec)(?![a-z])|[,;.?])"
        ),
        "",
    ),
)
