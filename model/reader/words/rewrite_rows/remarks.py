"""The replacements for remarks that say nothing of the values: sources, likeness, grounds and hedges, before the words of
a text are read."""

from __future__ import annotations

from model.late import Late
from model.reader.words.company_words import COMPANY, FIRM
from model.reader.words.rewrite import Rewrite, in_place
from model.reader.words.row_words import ENDS, HARMLESS, SIZED

# What a remark may stand behind.
_VALUE = (
    rf"(?P<value>(?:{SIZED}|(?:\d[\d.]*|two|three|four|five|six|seven|eight|ten)[- ](?:years?|yrs?|ans)"
    rf"|\d[\d.,]* (?:percent|per cent|pct|pour cent))"
    r"(?: (?:(?:gross|cloud|end-user) )?(?:margins?|payback|(?:ai )?revenues?|sales))?)"
)

_TOLD = (
    r"(?:account|count|estimates?|reckoning|guidance|numbers|figures|telling|filings?|reports?|note|tally"
    r"|trackers?|survey|disclosures?"
    r"|forecasts?|guess|assumption|math|arithmetic|book|analysis)"
)


def _behind_value(hints: tuple[str, ...], remark: str) -> Rewrite:
    """The replacement of a remark right behind a value by nothing."""
    return Rewrite(hints, Late(_VALUE + remark), r"\g<value>")


_PERCENT = r"\d[\d.,]* ?(?:%|percent|per cent|pct|pour cent)"

_MARGIN = (
    rf"(?P<margin>margins?(?: [a-z]+){{0,4}}?[ :=]*{_PERCENT}"
    rf"|marges?(?: [a-z'-]+){{0,4}}? ?:? ?{_PERCENT}(?: de marge brute)?"
)

_MARGIN += rf"|{_PERCENT} (?:(?:de |gross |cloud |end[- ]user )*)marg(?:e|in)s?(?: brute)?)"

_ROUGHLY = (
    r"(?:just |a touch |a bit |slightly |a little |well |not far |much |exactly |roughly |about |more or less "
    r"|pretty much |broadly |very |quite |soit |a peu pres )*"
)

_LIKE = (
    r"(?:like|as (?:at|with|for)|in line with|consistent with|similar to|close to|near|on (?:a )?par with"
    r"|comparable (?:to|with)"
    r"|the same as|same as|as in|as|given|at the level of|what|where|au niveau de"
    r"|matching|mirroring|comme(?: chez)?|proche de|similaire a|semblable a|a l'image de"
    r"|autant que|ce que|conforme a)"
)

_DOES = (
    r"(?:reports?|posts?|sits?|is|has|gets?|earns?|runs?|makes?|shows?|says?|claims?|lands?|does|at|today|now|already"
    r"|segment|segments|reporting|filings?|own|useful life|schedule|too|there|that|as well|also|publie|annonce"
    r"|affiche|fait|degage)"
)

# Whom a margin is like besides: "in line with mature SaaS".
_KIND = (
    r"(?:(?:a |an )?(?:mature|typical|big|large|public|listed|other|most|best-in-class|top-tier|good|traditional"
    r"|enterprise|pure|legacy"
    r"|classic|older|average) )*(?:saas|software|peers|vendors|incumbents|hyperscale|software (?:peers|companies"
    r"|names|firms|vendors)"
    r"|saas (?:peers|companies|names|firms|vendors)|the (?:sector|industry|peer group))"
)

# Further from a firm's own only behind a comma: "margin 30% above Microsoft" may be a difference.
_NEAR = (
    r"(?:,| ?\(| [-–—]+) ?(?:which is )?(?:just |a touch |a bit |slightly |a little )*(?:below|under|above"
    r"|short of|ahead of)"
)

_BOOKED = r"(?:orders?|order books?|backlogs?|bookings|pipeline|carnets? de commandes|commandes)"

_NOUN = r"(?:[a-z'’&-]+ )"

_PEOPLE = r"(?:nobody|no one|no-one|ppl|people|they|users|buyers|consumers|personne|les gens)"

_HEDGE = (
    r"(?:i (?:may|might|could) (?:well )?be wrong|correct me if i'm wrong|don't quote me(?: on (?:this|that|it))?"
    r"|hard to believe(?: it)?"
    r"|believe it or not|to my mind|in my mind|without a doubt|no doubt about it|shoot me if i'm wrong"
    r"|take it with a grain of salt"
    r"|i (?:may|might) be off|i could be off|if i'm not mistaken|unless i'm mistaken|i'm no expert|not an expert"
    r"|sans garantie|je peux me tromper|corrige(?:z)?-moi si je me trompe|a mon humble avis|difficile a croire)"
)

ROWS = (
    # "With the Blackwell ramp Nvidia hits 80B", "avec la hausse Nvidia atteint 80 Md$": why, not by how much.
    Rewrite(
        (
            "with the ",
            "with a",
            "given the ",
            "given a",
            "after the ",
            "due to ",
            "thanks to ",
            "because of ",
            "including the ",
            "assuming the ",
            "avec l",
            "apres l",
            "grace a ",
            "vu l",
        ),
        Late(
            r"(?<![a-z])(?:with|given|after|due to|thanks to|because of|including|assuming|avec|apres|grace a"
            r"|vu) (?:the |an? |this"
            r" |la |le |l')(?:[a-z-]+ ){0,2}?(?:ramp|rise|surge|growth|increase|drop|decline|fall|slump|jump"
            r"|hausse|croissance"
            rf"|baisse|chute|recul),? (?=(?:{COMPANY}|(?:the |la |le )?(?:margin|payback|ai revenue|coverage"
            rf"|marge|couverture))"
            r" (?:hits|reaches|is|ends|sits|stands|lands|gets|atteint|arrive|finit|est|sera) )"
        ),
        "",
    ),
    # "Tesla at 7B, based on its annual report".
    _behind_value(
        ("strength of ", "based on ", "judging by ", "judging from ", "in view of "),
        r",? (?:on the strength of|based on|judging (?:by|from)|in view of) (?!last\b|this\b|the (?:last"
        r"|next)\b|current\b|live\b)"
        rf"{HARMLESS}[^,;:.?!()\d]{{2,48}}{ENDS}",
    ),
    # "nvda 47.5b per 10-K filing".
    _behind_value(
        (" by ", " on ", " per "),
        rf",? (?:by|on|per|going by) {HARMLESS}"
        r"(?:the |its |their |our |my |his |her )?(?:(?!last\b|next\b|this\b"
        r"|current\b|live\b)[a-z'’-]+ ){0,3}(?:own )?"
        rf"{_TOLD}{ENDS}",
    ),
    # "A four-year payback, in line with how long a GPU stays useful".
    _behind_value(
        (" how ", " what "),
        rf",? (?:in line with|consistent with|close to|matching|roughly|given) (?:how"
        rf"|what) {HARMLESS}[^,;:.?!()\d]{{3,60}}{ENDS}",
    ),
    # "Meta, owner of Instagram, earns 13B", "ByteDance, parent of TikTok, 9B".
    Rewrite(
        (" of ", " behind "),
        Late(
            rf"(?<![a-z])({COMPANY}), (?:the )?(?:owner|parent|maker|operator|home|creator|company|group"
            rf"|firm) (?:of|behind) [a-z][a-z -]{{1,24}},(?= )"
        ),
        r"\1",
    ),
    Rewrite(
        (
            "like",
            " as ",
            "line with",
            "consistent",
            "similar",
            "close to",
            " near ",
            "par with",
            "comparable",
            "same as",
            " what ",
            " where ",
            "matching",
            "mirroring",
            "comme",
            "proche",
            "semblable",
            "l'image",
            "autant",
            "ce que",
            "conforme",
            " below ",
            " under ",
            " above ",
            "short of",
            "ahead of",
            "level of",
            "given",
            "niveau d",
        ),
        Late(
            rf"(?<![a-z]){_MARGIN}(?: (?:is|seems|looks) (?:fair|right|reasonable|fine|plausible))?(?:,?(?: ?\("
            rf"| [-–—]+)? ?(?:(?:which|that)(?:'s| is)|c'est|soit|it's)? ?{_ROUGHLY}{_LIKE}|{_NEAR})"
            rf" (?:what |where |that of |those of |celles? (?:de |d')"
            rf"|the one at )?(?:the )?(?:{FIRM}(?:'s)?(?: (?:cloud|azure))?|{_KIND})"
            rf"(?: {_DOES})*\)?(?=\W*$|[,;?)]| [-–—] |\.(?: |$))"
        ),
        r"\g<margin>",
    ),
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
    # "Because nobody rents out GPUs for free".
    Rewrite(
        ("nobody", "no one", "no-one", "ppl", "people", "they", "users", "buyers", "consumers", "personne", "les gens"),
        Late(
            rf",? (?:because|since|as|bc|cuz|coz|cause|b/c|car|parce que|puisque) {_PEOPLE} {HARMLESS}"
            rf"(?!are\b|were\b|stand\b|believes?\b|trusts?\b|thinks?\b|knows?\b|agrees?\b|sa(?:ys?|id)\b"
            rf"|croi)[^,;:.?!()\d]{{3,60}}{ENDS}"
        ),
        "",
    ),
    # "Nvidia 60B because that's how much Meta needs.": no question.
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
        (" 20", "same as "),
        Late(
            r"(?<![a-z])(?:(?:tout )?(?:comme|pareil qu[e']) ?(?:en )?|(?:the )?same as (?:in )?|like (?:in )?"
            r"|as in )(?P<when>20\d\d(?:-\d\d)?|(?:sept?|june?|july?)(?:ember)? (?:20)?\d\d)(?: (?:baseline|one))?,?"
            r" (?:but|except|save|sauf|mais|excepte)(?: for| with| that| que| avec| pour)? (?=[a-z])"
        ),
        lambda found: f"{'en ' if len(found['when']) == len('2023') else ''}{found['when']}, ",
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
    # "scratch my earlier 55B, Nvidia 60B".
    Rewrite(
        ("my earlier ", "my old ", "my previous ", "my last ", "i had ", "i used to "),
        Late(
            rf"\A\W*(?:(?:scratch|forget|ignore|scrap|drop) my (?:earlier|old|previous|last) {SIZED}[,.;] "
            rf"|i had {SIZED},? but (?:after (?:the |that )?[a-z]+ )?(?=nvidia|margin|google"
            rf"|microsoft|openai|meta|now)|i used to (?:say|use|have|think) {SIZED},? (?:but )?(?=now ))"
        ),
        in_place,
    ),
)
