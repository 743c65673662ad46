"""The replacements for what a value rests on or leaves aside, without a figure ("given the strength of Blackwell orders",
"ignoring AMD", "on top of the baseline list"), before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY, FIRM
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import ENDS, HARMLESS

_STARTS = r"(?:(?<=^)|(?<=[,;.:!?] )|(?<=\())"
_BOOKED = r"(?:orders?|order books?|backlogs?|bookings|pipeline|carnets? de commandes|commandes)"
_NOUN = r"(?:[a-z'’&-]+ )"
_RIVALS = (
    r"(?:amd|intel|broadcom|tsmc|groq|cerebras|tpus?|trainium|custom silicon|asics?|huawei"
    r"|the rest of the chip market)"
)
_PEOPLE = r"(?:nobody|no one|no-one|ppl|people|they|users|buyers|consumers|personne|les gens)"
_PARTS = {"half": "50%", "a quarter": "25%", "three quarters": "75%"}
# Firms with a line of their own only where a statement adds one.
_NEW = (
    r"(?:amazon|aws|anthropic|claude|mistral(?: ai)?|cohere|perplexity|salesforce|adobe|ibm|coreweave"
    r"|databricks|palantir|snowflake|sap"
    r"|servicenow)"
)
_MAKES = r"(?:sells|makes|earns|does|reaches|hits|ships|books|delivers|takes)"

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
        (" which ",),
        Late(
            r"(?<=[\da-z%$]), which (?:is|was|are) (?:roughly |about |exactly |only |far |well |still )*(?:what"
            r"|where|how (?:much|many|long)"
            r"|more than|less than|as much as|close to what)"
            rf" {HARMLESS}[^,;:.?!\d]*{FIRM}[^,;:.?!\d]*{ENDS}"
        ),
        "",
    ),
    Rewrite(
        (" that's ", " that is ", " thats ", " it's ", " this is ", "c'est "),
        Late(
            r"(?<=[\da-z%$]),? (?:because|since|as|cuz|bc|for|car|puisque) (?:that's|thats|that is|it's|this is|c'est)"
            rf" (?:how|what|where|when|why|all|ce que|comme ça) {HARMLESS}[^,;:.?!\d]*{ENDS}"
        ),
        "",
    ),
    # "Going by AWS, which is the only one to report it".
    Rewrite(
        (" by ", " on ", " with ", " from "),
        Late(
            rf",? ?(?<![a-z])(?:(?:to go|going) (?:by|with(?= [a-z]+, which))|(?:counting|relying|judging"
            rf"|leaning|drawing) (?:by|on|from))"
            rf" (?:what )?{COMPANY}"
            rf"(?: (?:said|says|reports?|reported|tells? us))?(?:,? (?:which|who|how|and what) [^.;:?!\d]*)?{ENDS}"
        ),
        "",
    ),
    # "Ignoring AMD", "whatever AMD does", "forget the market cap noise".
    Rewrite(
        (
            "amd", "intel", "broadcom", "tsmc", "groq", "cerebras", "tpu", "trainium", "custom silicon", "asic", "huawei",
            "chip market",
        ),
        Late(
            rf"(?:{_STARTS}(?:whatever|no matter what) {_RIVALS} (?:does|do|says|say|ships?|sells?)"
            rf"|,? ?(?<![a-z])(?:ignoring|excluding|leaving out|leaving aside|not counting|without|setting aside) {_RIVALS}"
            rf"(?:(?:,| and| or) {_RIVALS})*| \((?:not|excluding|ignoring|without|ex) {_RIVALS}\)){ENDS},?"
        ),
        "",
    ),
    Rewrite(
        ("forget ", "never mind ", "ignore ", "ignoring "),
        Late(
            r"\A\W*(?:forget(?: about)?|never mind|ignore|ignoring) (?:all )?(?:the )?(?:[a-z-]+ ){0,3}(?:noise"
            r"|hype|debate|chatter|drama"
            r"|headlines|talk|story|stories|narrative|question|issue)(?: for now| for the moment)?[:,.;] "
        ),
        "",
    ),
    # "Suppose Nvidia keeps growing and sells 85B".
    Rewrite(
        (" and ",),
        Late(
            rf"(?<![a-z])({COMPANY}) (?:keeps|continues to|goes on|carries on) (?:grow|climb|ris|improv|execut"
            rf"|ship|deliver|ramp|expand)[a-z]*"
            rf"(?: well| fast| strongly| nicely)? and (?={_MAKES} )"
        ),
        r"\1 ",
    ),
    # "Anthropic 9B on top of the listed companies", "add Anthropic: 7B".
    Rewrite(
        ("on top of ", "in addition to ", "en plus d"),
        Late(
            rf"(?<![a-z])({_NEW}(?: (?:at|makes|with|ai revenue(?: of)?))? {SUM}),? (?:on top of|in addition to"
            rf"|en plus d(?:e|es)) (?:the |les )?"
            r"(?:listed|existing|baseline|article's|other|current)?(?: ?(?:companies|firms|names|list|lines"
            r"|ones|entreprises|total))?"
            rf"{ENDS}"
        ),
        r"\1",
    ),
    Rewrite(
        ("add ", "ajoute", "include "),
        Late(rf"(?<![a-z])(?:add|include|ajoute[rz]?) ({_NEW}) ?[:=,] ?(?={SUM})"),
        r"\1 ",
    ),
    # "Googl makes 30 bil not 10".
    Rewrite(
        (" not ",),
        Late(rf"(?<=[a-z] )({SUM}|\$?\d[\d.]* bil),? not \$?\d[\d.]*(?=\W*\Z)"),
        r"\1",
    ),
    # "Le chinois Tencent", "l'américain Oracle".
    Rewrite(
        ("chinois", "americain", "francais", "français"),
        Late(rf"(?<![a-z])(?:le |la |l'|les | )?(?:geant )?(?:chinois|americain|fran[cç]ais)e? (?={COMPANY}(?![a-z]))"),
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
    # "Nvidia 65-85B (sell-side low and high)".
    Rewrite(
        ("low", "high", "range", "min"),
        Late(
            r"(?<=[\dbn%$]) \((?:(?:sell|buy)[- ]side |street |consensus |analysts?'? |the )?(?:low (?:and|to|/"
            r"|-) high|high (?:and|to) low"
            r"|low/high|range|min(?:imum)? (?:and|to) max(?:imum)?)\)"
        ),
        "",
    ),
    # "What margin would balance the model?"
    Rewrite(
        ("balance",),
        Late(
            r"(?<![a-z])balances? (?:the (?:model|equation|ledger|accounts|sheet|whole thing)|things|it all"
            r"|it out)(?![a-z])"
        ),
        "break even",
    ),
    # "Moitié de la marge actuelle": of it, no 50%.
    Rewrite(
        ("moitie de ",),
        Late(r"(?<![a-z])(?<!la )moitie (de la marge(?: cloud)?) (?:actuelle|d'aujourd'hui|de base)"),
        r"la moitie \1",
    ),
    Rewrite(("half current ",), Late(r"(?<![a-z])half current (?=margins?(?![a-z]))"), "half the "),
    # "Margins get crushed to 25%".
    Rewrite(
        ("crushed ", "squeezed ", "hammered ", "compressed ", "beaten ", "ground "),
        Late(
            r"(?<![a-z])(?:get|gets|are|got|is|being|been) (?:crushed|squeezed|hammered|compressed|beaten"
            r"|ground)(?: down)? to (?=\d)"
        ),
        "go to ",
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
    # "How much AI revenue is needed to cover 90% of the requirement?"
    Rewrite(
        ("to cover ",),
        Late(
            r"(?<![a-z])to cover (\d[\d.]* ?%) of (?:the |what is |what's )?(?:requirement|required revenue"
            r"|required|need)(?![a-z])"
        ),
        r"for coverage of \1",
    ),
    # "1,5 dollar d'infrastructure par dollar de GPU".
    Rewrite(
        (" d'infra", " d'equip", " d'install"),
        Late(r"(?<=\d) (dollars?) d'(?:infrastructures?|equipements?|installations?) (?=par dollar)"),
        r" \1 d'energie ",
    ),
    # "Nvidia a third smaller".
    Rewrite(
        (" smaller", " larger", " bigger", " greater"),
        Late(
            r"(?<= )((?:a|one|two) (?:third|quarter|fifth|tenth|half)s?) (?P<way>smaller|larger|bigger"
            r"|greater)(?![a-z]| than)"
        ),
        lambda found: f"{found[1]} {'lower' if found['way'] == 'smaller' else 'higher'}",
    ),
    # "Assign 8bn to Amazon", "allot 12B to Google": its line.
    Rewrite(
        ("assign ", "allocate ", "allot "),
        Late(rf"{_STARTS}(?:(?:please|and|then) )?(?:assign|allocate|allot) (?P<much>{SUM}) to (?={COMPANY}{ENDS})"),
        lambda found: f"{found['much']} for ".rjust(len(found[0])),
    ),
    # "60bn NVDA, 3y life", "4-year life": of the GPUs.
    Rewrite(
        (" life", "-life"),
        Late(
            r"(?<![a-z\d.])(?<!over a )((?:\d(?:\.\d)?|two|three|four|five|six)[ -]?(?:y|yrs?|years?))[ -]life"
            r"(?![a-z ]*[a-z])"
        ),
        r"\1",
    ),
    Rewrite(("life of ",), Late(r"(?<![a-z])life of (?=\d[\d.]* ?(?:y|yrs?|years?)(?![a-z]))"), "payback "),
    # "Car les carnets de commandes sont pleins", "because the order book is full".
    Rewrite(
        ("car ", "parce que ", "puisque ", "because ", "since "),
        Late(
            rf",? (?:car|parce que|puisque|because|since) (?:the |its |le |la |les |son |ses )?{_NOUN}{{0,2}}{_BOOKED}"
            rf" (?:is|are|est|sont|remains?|reste(?:nt)?) (?!a\b|not\b|pas\b)[a-z ]{{3,20}}?{ENDS}"
        ),
        "",
    ),
    Rewrite(
        (", c'est ce qu",),
        Late(rf"(?<=[\da-z%$]), c'est ce qu'on (?:voit|observe|constate|lit|trouve|retient)[^,;:.?!\d]{{0,48}}{ENDS}"),
        "",
    ),
    # "Les revenus IA sont plus proches de 115 Md$", "nvidia vent 64 Md$".
    Rewrite(("plus proche",), Late(r"(?<![a-z])(?:est|sont) plus proches? d(?:e |')(?=(?:\$)?\d)"), "a "),
    Rewrite((" vent ",), Late(rf"(?<![a-z])(nvidia|nvda) vent (?={SUM})"), r"\1 vend "),
    # "Were everyone to double their AI revenue".
    Rewrite(
        ("were ",),
        Late(
            r"(?<![a-z])were (?:everyone|everybody|they all|all of them|all companies|they) to (double|triple|halve)"
            r" (?:their|its) ai (?:revenues?|sales)(?![a-z])"
        ),
        r"if ai revenue \1s",
    ),
    # "AI revenue covers half of required revenue".
    Rewrite(
        (" covers ", " cover "),
        Late(
            r"(?<![a-z])ai revenue (?:to )?covers? (?:only |just )?(?P<part>half|a quarter|three quarters|\d[\d.]* ?%) of"
            r" (?:the |what is )?(?:required revenue|requirement|required)(?![a-z])"
        ),
        lambda found: f"coverage {_PARTS.get(found['part'], found['part'])}",
    ),
    # "Nvidia sales implied by 500b dc cost?"
    Rewrite((" implied by ",), Late(rf"(?<=sales )implied by (?={SUM})"), "with "),
    # "The cloud margin ranges over 10-30%".
    Rewrite((" ranges ",), Late(r"(?<![a-z])ranges (?:over|across) (?=\d)"), "is "),
    # "If the ecosystem's AI revenue is 142B".
    Rewrite(
        ("ecosystem",),
        Late(r"(?<![a-z])the (?:(?:whole|entire|ai|broader) )*ecosystem's (?=(?:total )?ai revenue)"),
        "",
    ),
)  # fmt: skip
