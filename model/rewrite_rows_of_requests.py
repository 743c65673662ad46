"""The replacements for what people ask for, and add, in other words than the model's, before the words of a text are
read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_PERCENT = {"half": 50, "quarter": 25, "fifth": 20, "tenth": 10}

REWRITES_OF_REQUESTS = (
    # "nvda 45b..60b".
    Rewrite(("..",), Late(r"(?<=\d[bm%])\.\.(?=\$?\d)"), "-"),
    # "61 MdUSD".
    Rewrite(("dusd", "dsusd"), Late(r"(?<=\d )mds?usd(?![a-z])"), "md$"),
    # "zuck makes 14b off llama".
    Rewrite(
        (" off ",),
        Late(r"(?<=\d[bm]) off (?:of )?(?:llama|gemini|copilot|chatgpt|claude|grok|bedrock|ai)(?=\W*$|[,;.?!])"),
        "",
    ),
    # "la marge baisse de moitié".
    Rewrite(
        ("de moitie",),
        Late(
            r"(?<=marge )((?:brute |cloud |finale )?)(?:baisse(?:rait|ra)?|diminue|recule|chute|tombe|fond"
            r"|se reduit) de moitie"
            r"(?![a-z])"
        ),
        r"\1divisee par 2",
    ),
    # "what's driving the gap most".
    Rewrite(
        ("driving the ", "drives the "),
        Late(r"(?<![a-z])what(?:'s| is|s)? driv(?:ing|es) the (?:gap|hole|shortfall)(?: (?:the )?most)?(?![a-z])"),
        "what drives the gap",
    ),
    # "Nvidia beats the baseline by 7 billion".
    Rewrite(
        ("beats the base", "beats our base", "beats your base", "beats the article", "beats cahn"),
        Late(r"(?<![a-z])beats (?:(?:the|our|your) (?:baseline|base case|article)|cahn(?:'s figure)?) by(?![a-z])"),
        "rises by",
    ),
    # "nvidia 10% lower than cahn", "12 Md$ de plus que la référence".
    Rewrite(
        ("than cahn", "than the article", "que la ref", "que la base", "que l'article", "que cahn"),
        Late(
            r"(?:(?<=lower )|(?<=higher )|(?<=more )|(?<=less ))than (?:cahn"
            r"|the article)(?:'s(?: figure)?)?(?=\W*$|[,;.?!])"
            r"|(?:(?<=de plus )|(?<=de moins ))que (?:la reference|la base|l'article|cahn)(?=\W*$|[,;.?!])"
        ),
        "",
    ),
    # "margin 55%, k?"
    Rewrite((" k?", ",k?"), Late(r"(?<=[\da-z%])(?:, ?| )k\?(?=\W*$)"), ""),
    # "boss says nvda 95b, dunno why".
    Rewrite(
        ("dunno why", "ask me why"),
        Late(r",? ?(?:(?:i )?dunno why|don'?t ask me why|do not ask me why)(?=\W*$)"),
        "",
    ),
    # "does a 2yr payback fix the gap".
    Rewrite(("fix ", "fixes "), Late(r"(?<![a-z])fix(?:es)? the (?:gap|hole|shortfall)(?![a-z])"), "close gap"),
    # "plus/minus 10%".
    Rewrite(("plus/minus",), Late(r"(?<![a-z])plus/minus(?= \$?\d)"), "+/-"),
    # "how big is Nvidia's revenue?"
    Rewrite(
        ("how big is ", "how big are ", "how large is ", "how large are "),
        Late(rf"(?<![a-z])how (?:big|large) (?:is|are) (?={COMPANY}(?:'?s)? (?:ai )?(?:revenue|rev|sales)(?![a-z]))"),
        "what is ",
    ),
    # "if nvidia sells 60 bn r we cooked"
    Rewrite(
        (" we cooked", " we screwed", " we toast", " we doomed", " the hole", " we ok", " we good", " we fine"),
        Late(
            r"(?<=[\da-z%]),? (?:are|r) we (?:(?:so )?(?:cooked|screwed|toast|doomed|ok|okay|good|fine)"
            r"|(?:still )?in (?:the|a) hole)"
            r"(?=\W*$)"
        ),
        ", gap?",
    ),
    # "by how much do revenues fall short?"
    Rewrite(
        (" fall short", " falls short"),
        Late(r"(?<![a-z])by how much (?:do|does|would|will) (?:the )?(?:ai )?(?:revenues?|sales) falls? short(?=\W*$)"),
        "what is the gap",
    ),
    # "every way of getting rid of the gap".
    Rewrite(
        (" rid of the ",),
        Late(r"(?<![a-z])(?:(getting)|get|be) rid of the (gap|hole|shortfall)(?![a-z])"),
        lambda found: f"{'closing' if found[1] else 'close'} the {found[2]}",
    ),
    # "just saw on x that nvda will do 105b".
    Rewrite(
        ("saw on ", "read on ", "heard on "),
        Late(
            r"(?:\A\W*|(?<=[,;.] ))(?:i )?(?:just )?(?:saw|read|heard) on (?:x|twitter|reddit|linkedin|tv"
            r"|cnbc)(?: that)?(?= )"
        ),
        "",
    ),
    # "cloud margin a fifth, end-user margin a half".
    Rewrite(
        ("margin a ", "margin of a ", "margin is a ", "margin at a "),
        Late(r"(?<=margin )((?:of |is |at )?)a (half|quarter|fifth|tenth)(?=\W*$| ?[,;.:?]| and )"),
        lambda found: f"{found[1]}{_PERCENT[found[2]]}%",
    ),
    # "what has to change to break even?": every lever.
    Rewrite(
        (" to change ", " must change "),
        Late(
            r"(?<![a-z])what (?:has to|needs to|must|would have to|should) change (?:for|so that|to)"
            r" (?:(?:the )?(?:ai )?(?:industry|sector|market|us|everyone) to )?(?=break ?even|close the )"
        ),
        "which levers to ",
    ),
    # "une rentabilité nulle".
    Rewrite(("rentabilite nulle",), Late(r"(?<![a-z])rentabilite nulle(?![a-z])"), "marge nulle"),
    # "base case or Nvidia +30%: which gap is bigger?"
    Rewrite(
        ("base case or ", "baseline or "),
        Late(r"(?:(?<=^)|(?<=the ))(base case|baseline) or (?=.{3,60}which)"),
        r"\1 vs ",
    ),
    # "Nvidia creeps up tl 52B".
    Rewrite((" tl ",), Late(r" tl(?= \$?\d)"), " to"),
    # "Margin up to 58%, Nvidia up to 64B": levels, where one stands beside another.
    Rewrite(
        (" up to ",),
        Late(r"(?<=[a-z]) up to (?=\$?\d[^,.;?]{0,14}(?:,| and) (?:the )?[a-z ]{2,24}? (?:up|down) to \$?\d)"),
        " to ",
    ),
    Rewrite(
        (" up to ",),
        Late(r"((?:(?<=down )|(?<=[a-z] ))to +\$?\d[^,.;?]{0,14}(?:,| and) (?:the )?[a-z ]{2,24}?) up to (?=\$?\d)"),
        r"\1 to ",
    ),
    # "Payback 2 years or payback 5 years? Compare, with Nvidia at 100bn in each".
    Rewrite((" in each",), Late(r",? in each(?=\W*$)"), ""),
    # "hm nvidia 60b, 40 points of margin".
    Rewrite(
        (" points of margin",),
        Late(r"(?:(?<=, )|(?<=with )|(?<=at ))(\d\d) points of (?:gross )?margin(?![a-z])"),
        r"\1% margin",
    ),
    # "clouds keep 20%, the people building on them 55%".
    Rewrite(
        (" building on ",),
        Late(
            r"(?<![a-z])(?:the )?(?:people|ppl|firms|companies|startups) building on (?:it|them|top of (?:it"
            r"|them)|that)(?: still)?"
            r"(?![a-z])"
        ),
        "end users",
    ),
    # "55bn for Nvidia, rounded from 54.7bn".
    Rewrite(
        ("rounded ",),
        Late(r",? (?:which i )?rounded (?:up |down )?(?:from|off) \$?\d[\d.,]*\d ?(?:bn?|billion|%)?(?=\W*$|[,;.?])"),
        "",
    ),
    # "…, puis donnez-moi la couverture".
    Rewrite(
        ("puis donn",),
        Late(r"(?<![a-z])puis donn(?:ez|er|e|ons)(?:-moi)? (?=l'ecart|la couverture|le revenu)"),
        "quel est ",
    ),
    # "no margin at all for the clouds".
    Rewrite(
        ("margin at all for ", "margin for "),
        Late(r"(?<![a-z])no (?:gross )?margin (?:at all )?for (?:the )?clouds(?![a-z])"),
        "cloud margin 0%",
    ),
    # "AI revenue of 25bn at Microsoft and 19bn at Alphabet".
    Rewrite(
        ("ai revenue of ",),
        Late(
            rf"(?<![a-z])(?:annual )?ai revenue of (?=\$?\d[\d.,]* ?(?:bn?|billion) (?:at|for) {COMPANY}(?:,"
            rf"| and) \$?\d)"
        ),
        "",
    ),
    # "(the treasurer's number, not mine)".
    Rewrite((", not mine",), Late(r", not mine(?=\))"), ""),
    # "OpenAI 5B vs OpenAI 20B, with a 45% margin throughout".
    Rewrite((" throughout",), Late(r"(?:(?<=margin)|(?<=payback)) throughout(?=\W*$|[,;.])"), ""),
    # "ia 95 mds de revenus".
    Rewrite(
        ("ia ",),
        Late(r"(?<![a-z'])ia (\d[\d.,]* ?(?:mds?\$?|milliards?)) de revenus?(?=\W*$|,| et )"),
        r"ca ia \1",
    ),
    # "I want the gap gone", "we need coverage complete".
    Rewrite(
        ("gap ", "hole ", "ecart "),
        Late(
            r"(?<![a-z])(gap|hole|ecart) (?:gone|over with|over|finished|done|plugged|sorted|out of the way"
            r"|efface)(?=\W*$"
            r"|[,;.?!]| (?:at|with|by) )"
        ),
        r"\1 0",
    ),
    Rewrite(
        ("coverage ",),
        Late(r"(?<![a-z])coverage (?:complete|full|total|perfect)(?=\W*$|[,;.?!])"),
        "coverage 100%",
    ),
    # "half the price is margin".
    Rewrite(
        ("half the price", "half of the price"),
        Late(
            r"(?<![a-z])half (?:of )?the price (?:is|goes to|as) (?:the )?(?:gross )?margin(?: for)?"
            r"|(?<![a-z])margin (?:takes|makes up"
            r"|is|worth) half (?:of )?the price"
        ),
        "margin 50%",
    ),
    # "openai ,5 md", "marge ,4".
    Rewrite((" ,",), Late(r"(?<=[a-z] ),(\d)(?= ?(?:mds?|b|t)?(?:[^\w,.]|$))"), r".\1"),
    # "gap 4 google 12b?": for.
    Rewrite(
        ("gap 4 ", "coverage 4 ", "rev 4 "),
        Late(rf"(?:(?<=gap )|(?<=coverage )|(?<=rev ))4 (?={COMPANY} \$?\d|margin \d)"),
        "  ",
    ),
    # "59 (fifty-nine) billion".
    Rewrite(
        (") billion", ") million", ") percent"), Late(r"(?<=\d )\([a-z -]{3,40}\) (billion|million|percent)"), r"\1"
    ),
    # "other companies together: 10B".
    Rewrite(
        (" together", " combined"),
        Late(
            r"(?<![a-z])(?:lump )?(?:all )?(?:the )?other (?:companies|players|firms)"
            r" (?:together|combined)(?![a-z])"
        ),
        "other",
    ),
    # "Everyone outside the named companies: 7B".
    Rewrite(
        ("everyone ", "everybody "),
        Late(r"(?<![a-z])every(?:one|body) (?:outside|other than|besides) the named (?:companies|firms|ones)(?![a-z])"),
        "other",
    ),
    # "How much AI revenue do you assume for Tesla?"
    Rewrite(
        (" do you assume ", " do you have ", " do you use "),
        Late(rf"(?<![a-z])how much (?:ai )?revenue do you (?:assume|have|use) for ({COMPANY})(?![a-z])"),
        r"how much does \1 make",
    ),
    # "Explain how required revenue is worked out."
    Rewrite((" worked out",), Late(r"(?<= is )worked out(?![a-z])"), "computed"),
    # "marge à 35 %, comment on comble ?"
    Rewrite(
        ("comble",),
        Late(r"(?<![a-z])(?:comment (?:on )?comble[rz]?|on comble comment)(?= ?\W*$)"),
        "gap 0",
    ),
)
