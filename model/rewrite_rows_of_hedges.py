"""The replacements for a modest doubt or a turn of speech beside a value ("I may be wrong, Microsoft 26B"), for what it was
before in somebody's book ("scratch my earlier 55B"), for circumstances of the world, and for small words that hedge a value
or say that something is still so ("or thereabouts", "croit-on encore que"), before the words are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite, in_place
from model.row_words import SIZED

_HEDGE = (
    r"(?:i (?:may|might|could) (?:well )?be wrong|correct me if i'm wrong|don't quote me(?: on (?:this|that|it))?"
    r"|hard to believe(?: it)?"
    r"|believe it or not|to my mind|in my mind|without a doubt|no doubt about it|shoot me if i'm wrong"
    r"|take it with a grain of salt"
    r"|i (?:may|might) be off|i could be off|if i'm not mistaken|unless i'm mistaken|i'm no expert|not an expert"
    r"|sans garantie|je peux me tromper|corrige(?:z)?-moi si je me trompe|a mon humble avis|difficile a croire)"
)
_STALE = r"(?:stale|old|outdated|out of date|last year's|history|obsolete|perime|depasse)"


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
    # "Scratch my earlier 55B, Nvidia 60B", "I used to say 50%, now margin 35%".
    Rewrite(
        ("my earlier ", "my old ", "my previous ", "my last ", "i had ", "i used to "),
        Late(
            rf"\A\W*(?:(?:scratch|forget|ignore|scrap|drop) my (?:earlier|old|previous|last) {SIZED}[,.;] "
            rf"|i had {SIZED},? but (?:after (?:the |that )?[a-z]+ )?(?=nvidia|margin|google"
            rf"|microsoft|openai|meta|now)|i used to (?:say|use|have|think) {SIZED},? (?:but )?(?=now ))"
        ),
        in_place,
    ),
    # "The 75B is stale. AI revenue is 95B now.", "try AI revenue 95B, 75B seems stale".
    Rewrite(
        ("stale", "outdated", "out of date", " is old", "obsolete", "perime", "depasse"),
        Late(
            rf"\A\W*(?:the |that |cahn's |le |les )?{SIZED} (?:is|seems|looks|feels|are|est"
            rf"|sont) {_STALE}[.;,] (?=[^?]*\d)|, (?:the |that )?{SIZED} (?:is|seems|looks|feels) {_STALE}(?=\W*\Z)"
        ),
        in_place,
    ),
    # "Regardless of China, Nvidia 100B", "Nvidia sells 100B with China closed".
    Rewrite(
        ("china",),
        Late(
            r"(?:\A\W*|,? )(?:(?:regardless|irrespective) of china|no matter what happens (?:in|with|to) china"
            r"|china or no china|(?:assuming|if) nothing changes in china"
            r"|with china (?:still )?(?:closed|shut|blocked|banned)|as china stays (?:closed|shut))(?:,(?= )"
            r"|(?=\W*\Z)|(?= nvidia))"
        ),
        in_place,
    ),
    # "AI revenue is 70B net of double counting", "stripping out double counting, …".
    Rewrite(
        ("double counting", "double-counting", "doublons"),
        Late(
            r"(?:\A\W*|,? )(?:net of|stripping out|after removing|adjusted for|cleaned of|hors) (?:the |any "
            r"|all )?(?:double[- ]counting|doublons)(?:,? (?:i|we) (?:get|come|arrive) (?:to|at)(?= )"
            r"|,(?= )|(?=\W*\Z))"
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
    # "Microsoft is at 13B, up a lot from last year", "Mistral 0.5B, tiny but growing", "Oracle is 8B, I looked it up".
    Rewrite(
        (
            "up a lot",
            "down a lot",
            "but growing",
            "and growing",
            "and rising",
            "looked it up",
            "and climbing",
            "but rising",
        ),
        Late(
            r"(?<=[\w%$]), (?:(?:up|down) a lot(?: (?:from|on|since|versus) (?:last|the previous) (?:year"
            r"|quarter))?|(?:small|tiny|modest|little|still small) (?:but|and) (?:growing|rising|climbing)(?: fast)?"
            r"|growing fast|(?:i|we) (?:just )?looked it up|and (?:growing|rising|climbing)(?: fast)?)(?=\W*\Z)"
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
    # "Marge de 45 % plutôt, et 20 % pour le cloud", "une marge de 45 % de son côté".
    Rewrite(
        (" plutot", " son cote", " leur cote", " mon cote", " notre cote"),
        Late(r"(?<=[\d%$]) (?:plutot(?=,? (?:et|avec) |[,;.] |\W*$)|de (?:son|leur|mon|notre) cote)(?![a-z])"),
        "",
    ),
    # "OpenAI à 5 Md$, d'où des revenus IA de 79 Md$".
    Rewrite(("d'ou ",), Late(r"(?<![a-z])d'ou (?=(?:des|marge|revenus?|ecart|nvidia|capex)(?![a-z]))"), "avec "),
    # "Croit-on encore que Google fera 20 Md$ ?": still, not more.
    Rewrite(
        (" encore qu",),
        Late(
            r"(?<![a-z])((?:croi[tsx]|croyons|croyez|croient|pens\w+|esper\w+|estim\w+|suppos\w+|attend\w*"
            r"|dis\w*|imagin\w+)"
            r"(?:-(?:t-)?(?:on|il|elle|ils|vous|nous|tu))?) encore (?=qu[e'])"
        ),
        lambda found: f"{found[1]} ".rjust(len(found[0])),
    ),
)
