"""The replacements for clauses that say why or how far beside a value, before the words of a text are read: who follows a
company, what it catches up with, what a change leads to."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_SUBJECT = rf"(?:{COMPANY}|(?:facility|energy|data ?cent(?:er|re)) costs?|ai rev(?:enue)?|(?:the )?(?:cloud )?margins?)"
_PEOPLE = (
    r"(?:(?:an?|the|most|some|many|several|our) )?(?:analysts?|reporters?|journalists?|investors?|traders?|people|folks"
    r"|someone|somebody|bankers?|a friend|a colleague)"
)
_FOLLOWS = r"(?:(?:who|that) )?(?:covers?|covering|follows?|following|watch(?:es|ing)?|inside|close to)"
_INSIDE = r"(?:people|folks|someone|somebody|a (?:friend|colleague)) at"
_GROWS = (
    r"(?:(?:is|are|keeps?) (?:growing|falling|climbing|rising|shrinking|expanding)|grows?|falls?|climbs?|rises?"
    r"|shrinks?"
    r"|expands?|grew|fell|rose)"
)
_SO_THAT = r"(?:such that|so (?:much|fast|far|quickly|strongly) that|to the point (?:that|where))"
_GRANDIT = r"(?:grandit|croit|recule|baisse|grossit|monte|chute|grimpe)"
_GOES_ON = (
    r"(?!(?:be|earn|make|sell|have|hit|reach|get|bring|book|come|cost|keep [a-z]* ?\d|rise|fall|drop|double|grow)"
    r"(?![a-z]))"
)

_ROLE = r"(?:customer|buyer|client|fan|supplier|rival|backer|partner|investor|competitor|shareholder|landlord)"

REWRITES_OF_CLAUSES = (
    # "Google, Nvidia's biggest customer, makes 20B", "Microsoft, a customer of Nvidia, makes 20B": whose amount it is.
    Rewrite(
        (
            "customer",
            "buyer",
            "client",
            " fan",
            "supplier",
            "rival",
            "backer",
            "partner",
            "investor",
            "competitor",
            "shareholder",
            "landlord",
        ),
        Late(
            rf"(?:, | [-–—] |\()(?:{COMPANY}(?:'s|s)? +(?:(?:second |third )?(?:biggest|largest|main|top"
            rf"|single biggest|old|former|chip"
            rf"|cloud) )?{_ROLE}|an? (?:big |large |major |key )?{_ROLE} of {COMPANY})(?:(?=\W*$)|,(?= )"
            rf"| [-–—](?= )|\))"
        ),
        "",
    ),
    # "Analysts covering Nvidia have it at 65B": "it" is whom they follow.
    Rewrite(
        (" have it ", " has it ", " put it ", " puts it ", " see it ", " sees it "),
        Late(rf"(?<![a-z]){_PEOPLE} {_FOLLOWS} ({COMPANY}) (?:have|has|puts?|sees?) it(?= (?:at|near) )"),
        r"\1",
    ),
    # "Analysts who follow Meta have AI revenue at 89B", "says an analyst who covers Meta".
    Rewrite(
        (
            " cover",
            " follow",
            " watch",
            "people at ",
            "folks at ",
            "someone at ",
            "somebody at ",
            "friend at ",
            "colleague at ",
            " inside ",
            " close to ",
        ),
        Late(
            rf"(?<![a-z])(?:{_PEOPLE} {_FOLLOWS}|{_INSIDE}) {COMPANY} (?=(?:have|has|puts?|sees?|says?|thinks?"
            rf"|reckons?|models?"
            rf"|expects?) )"
            rf"|,? (?:says?|said|according to|per) (?:{_PEOPLE} {_FOLLOWS}|{_INSIDE}) {COMPANY}(?=\W*$)"
        ),
        "",
    ),
    # "Microsoft, 19B AI revenue", "Oracle, with AI revenue of 9B", "Nvidia is hot. Its sales are 80B."
    Rewrite(
        (", ", " – ", " — ", " - "),
        Late(
            rf"(?<![a-z])({COMPANY})(?:,| [-–—])(?: with| avec)? (?=(?:an? )?(?:\$?\d[\d.,]* ?(?:bn?|md\$?|mds"
            rf"|milliards?|billion)\$?"
            r" (?:of |de |d'|in )?(?:ai |ia )?(?:revenues?|sales|revenus?)(?: ia)?"
            r"|ai revenue of \$?\d[\d.,]* ?(?:bn?|billion))"
            r"(?=\W*$|[,;.?]))"
        ),
        r"\1 ",
    ),
    Rewrite(
        (". its ", ". ses ", ". son ", ". sales of ", ". chiffre d'affaires"),
        Late(
            rf"(?<![a-z])({COMPANY})(?: (?:is|est) [a-z]{{2,12}})?\. (?:(?:its|ses|son) (?:ai )?"
            r"(?:sales|revenues?|revenus?|ca|chiffre d'affaires)(?: (?:are|is|sont|est)(?: de)?| :)|sales of"
            r"|chiffre d'affaires(?: (?:est )?de| :)) (?=\$?\d)"
        ),
        r"\1 ",
    ),
    # "Google, capex aside, makes 20B", "Google makes 20B from AI, not counting capex".
    Rewrite(
        ("capex",),
        Late(r", ?(?:(?:its )?capex aside|(?:not counting|excluding|leaving aside) (?:its )?capex)(?:,|(?=\W*$))"),
        "",
    ),
    # "OpenAI reaches 9B and thus closes in on Google".
    Rewrite(
        (" on ",),
        Late(
            rf"(?<=[\dbmn%$]),? (?:and |as it |as they |thus |now |thereby )*(?:closes?|closing|zeroe?s?|zeroing"
            rf"|gains?|gaining)"
            rf" (?:in )?on {COMPANY}(?=\W*$|[,;.])"
        ),
        "",
    ),
    # "Meta 13B, filling the hole that Google left".
    Rewrite(
        (" hole ", " gap "),
        Late(
            rf",? (?:(?:and|while|as) (?:it )?)?(?:fill(?:s|ing)?|plug(?:s|ging)?) the (?:gap"
            rf"|hole) (?:left by {COMPANY}"
            rf"|(?:that )?{COMPANY} left)(?=\W*$|[,;.])"
        ),
        "",
    ),
    # "Nvidia 70B makes it hard to close the gap".
    Rewrite(
        (" makes it ",),
        Late(
            r"(?<=[\dbmn%]) makes it (?:very |so |even )?(?:hard(?:er)?|eas(?:y|ier)|tough(?:er)?|impossible"
            r"|difficult) to"
            r" (?:close|fill|bridge|narrow) the (?:gap|hole)(?=\W*$|[,;.])"
        ),
        "",
    ),
    # "Google is growing such that it earns 14B": what it comes to, not by how much.
    Rewrite(
        (" that it ", " that they ", " where it ", " where they "),
        Late(rf"(?<![a-z])({_SUBJECT}) {_GROWS} {_SO_THAT} (?:it|they)(?= [a-z]+ (?:about |at |to )?\$?\d)"),
        r"\1",
    ),
    Rewrite(
        (" that it ", " that they "),
        Late(
            rf"(?<![a-z])so (?:fast|much|quickly|strongly) (?:is|are) ({_SUBJECT}) (?:growing|falling|rising|shrinking)"
            rf" that (?:it|they)(?= [a-z]+ \$?\d)"
        ),
        r"\1",
    ),
    Rewrite(
        (" that it ", " that they "),
        Late(rf"(?<![a-z])such is the (?:growth|rise|fall|decline) of ({_SUBJECT}) that (?:it|they)(?= [a-z]+ \$?\d)"),
        r"\1",
    ),
    Rewrite(
        (" qu'il", " qu'elle"),
        Late(
            rf"(?<![a-z])({COMPANY}) {_GRANDIT} (?:tellement|tant|si vite|si bien|au point) qu'(?:il"
            rf"|elle)s?(?= [a-z]+ \d)"
        ),
        r"\1",
    ),
    # "Google 13 Md$, ce qui aide le revenu IA".
    Rewrite(
        (", ce qui ",),
        Late(r", ce qui (?:aide|soutient|alimente|determine|contribue)(?: a)? [^,.;?\d]{2,60}(?=\W*$)"),
        "",
    ),
    # "how much AI revenue is there?": as it is, not as it is required.
    Rewrite(
        (" is there",),
        Late(r"(?<![a-z])how much ai rev(?:enue)? is there(?=\W*$)"),
        "what is ai revenue",
    ),
    # "Should Google slow down, Nvidia sells 44B": a condition, no need.
    Rewrite(
        ("should ",),
        Late(rf"(?:(?<=^)|(?<=[.;,] )|(?<=\d[bm%] )|(?<=bn )|(?<=\d )|(?<=% ))should (?={COMPANY} {_GOES_ON}[a-z])"),
        "if ",
    ),
    Rewrite((" should ",), Late(rf"(?<![a-z])if ({COMPANY}) should (?={_GOES_ON}[a-z])"), r"if \1 "),
)
