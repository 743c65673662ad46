"""Wordings of what is a company's own and none of its AI revenue: its forecasts, gap, costs and gifts, and the figure of an
aside about it."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY, STRANGER
from model.late import Late
from model.wording import Wording

WORDINGS_OF_OWN = (
    # "Replace X's 5B with xAI's 1B": what becomes of X?
    Wording(
        ("replace ", "swap ", "substitute ", "remplace"),
        Late(
            rf"\b(?:replace|swap|substitute) (?:the )?(?:{COMPANY}|x)['’]?s? {SUM} (?:with|by"
            rf"|for) (?:the )?(?:{COMPANY}|xai)"
            rf"|\bremplace[rz]? (?:les |le )?{SUM} (?:de |d['’]|pour )(?:{COMPANY}|x) par (?:les? )?{SUM} (?:de "
            r"|d['’]|pour )",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "For what Nvidia sales is 100B enough?", "how do you get from 50B of GPUs to 200B?": a sum of what?
    Wording(
        (" enough", "how do", "how can", "comment passe"),
        Late(
            rf"\b(?:for|until|up to|till) (?:what|which)\b[^?,;]{{2,24}}\bis {SUM} enough"
            r"|\bhow (?:do|does|did|can|could) (?:you|we|one|i|he|cahn|it|the article) (?:get|go"
            rf"|come) from {SUM}[^?,;]{{0,24}}"
            rf" to {SUM}\W*$|\bhow (?:do|does|did|can|could) {SUM}[^?,;]{{0,24}} (?:become|turn into|make) {SUM}\W*$"
            rf"|\bcomment (?:passe-t-on|on passe|passer) de {SUM}[^?,;]{{0,24}} [àa] {SUM}\W*$",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Accenture books 3B of generative AI revenue": not the world's.
    Wording(
        (" of ai", " in ai", " from ai", "generative ai", "genai", "ai revenue", "d'ia", "d’ia", " ia"),
        Late(
            rf"\b{STRANGER} (?:now |already |alone |only )?(?:makes?|made|books?|booked|earns?|earned|brings? in|generates?"
            rf"|pulls? in|fait|gagne|encaisse|r[ée]alise|tire|g[ée]n[èe]re) (?:about |around |some )?{SUM}"
            r" (?:of |in |from |de |d['’]|en |avec )(?:\w+ (?:d['’]|de l['’])?){0,2}(?:ai|genai|ia)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Les start-up font 15 milliards de revenus d'IA", "model makers make 20B of AI revenue": a part of the total.
    Wording(
        ("start-up", "startup", "model makers", "model builders", "model labs", "jeunes pousses", "frontier labs"),
        Late(
            r"\b(?:start-?ups?|model (?:makers|builders|labs|companies|vendors)|frontier labs|jeunes pousses) (?:\w+ )?"
            r"(?:makes?|earns?|books?|generates?|brings? in|pulls? in|font|gagnent|encaissent|r[ée]alisent|g[ée]n[èe]rent"
            rf"|rapportent) (?:about |around |some )?{SUM}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Nvidia lifts its outlook by 5B", "OpenAI doubles its revenue target", "Meta adds 10B to the bill".
    Wording(
        (
            "outlook",
            "guidance",
            "forecast",
            "target",
            "prévision",
            "prevision",
            "objectif",
            "budget",
            "to the bill",
            "to capex",
            "facture",
            "aux dépenses",
            "in value",
            "de valeur",
            "in cost",
            "in price",
            "sa mise",
            "spending",
        ),
        Late(
            r"\b(?:lifts?|raises?|ups?|cuts?|doubles?|triples?|lowers?|trims?|hikes?|halves|rel[èe]ve|abaisse"
            r"|augmente|double|r[ée]duit) (?:its|their|his|sa|ses|son)"
            r" (?:\w+ )?(?:outlook|guidance|forecasts?|targets?|pr[ée]visions?|objectifs?|budget|mise|guide)\b"
            r"|\b(?:adds?|ajoute(?:nt)?|rajoute)\b[^.;,]{0,24} (?:to|[àa]|aux?) (?:the |its |la |les |sa "
            r"|ses )?(?:bill|capex|spend(?:ing)?|costs?|facture|d[ée]penses|co[ûu]ts?|budget)\b"
            r"|\b(?:doubles?|triples?|halves|up \d+ ?%|double) (?:in (?:value|cost|price|size)|de valeur)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia makes 60B and 75% margins": its own.
    Wording(
        ("% margin", "% gross", "% de marge"),
        Late(
            rf"\b(?:nvidia|nvda) (?:sells?|makes?|does|earns?|fait|vend) {SUM} (?:and|with|et|avec) (?:an? "
            r"|une )?\d[\d.,]* ?% (?:gross\b(?! margin (?:for|at) )|margins\b|de marge\b)(?=\W*$)",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "We own 10B of Nvidia", "sell 10B of Nvidia", "j'ai 10 milliards de Nvidia".
    Wording(
        (" own ", " hold ", " have ", " has ", "sell ", "buy ", "j'ai ", "j’ai ", "on a ", "bought ", "vendu "),
        Late(
            r"(?:\b(?:we|i|they|my fund|our fund|the fund|je|on)\b (?:own|hold|have|has|bought|sold|a vendu"
            r"|a achet[ée]|d[ée]tiens|d[ée]tient|a|ai)|^\W*(?:sell|buy)|\bj['’]ai)"
            rf" (?:about |already )?{SUM} (?:of|in|de|d['’]|worth of) ?(?:nvidia|nvda|google|meta|openai|microsoft"
            r"|oracle|amazon|tesla|apple)\b(?! (?:sales|revenue|gpu|chip|data|ai))"
            rf"|^\W*(?:buy|sell) {COMPANY} (?:at|for) {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google makes 20B, spends 10B on chips", "Nvidia sells 60B and gives OpenAI 10B": what the one before does besides.
    Wording(
        (", ", " and ", " et ", " but ", " mais "),
        Late(
            rf"\b{COMPANY}\b[^.;!?\n]{{0,40}}\d[^.;!?\n,]{{0,12}}(?:,| and| but| et| mais) (?:also |then |en )?"
            r"(?:(?:spends|buys|pays|pours|cuts|adds|needs|gives|backs|pegs|holds|owns|invests|sells|raises|owes"
            r"|burns|commits|sinks|funds"
            r"|lends|d[ée]pense(?! port| par ant)|verse|flambe|mise|met|ach[èe]te|paie|paye|investit|injecte|soutient"
            r"|coupe) [^.;!?\n]{0,24}\d"
            rf"|(?:gets|touche|makes) {SUM} (?:from|on|de|d['’]|sur) ?{COMPANY}|(?:takes|prend|buys) {COMPANY} (?:for"
            r"|at|[àa]|pour))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("of it", "through ", " via ", "vont à", "va à"),
        Late(
            rf"\b(?:nvidia|nvda)\b[^.;!?\n]{{0,30}}\d[^.;!?\n]{{0,16}}(?:\b{COMPANY} for {SUM} of it\b"
            rf"|, {SUM} (?:through|via|vont [àa]|va [àa]) {COMPANY}\b)",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Google makes 20B and its data centers cost 30B", "… its gap is 55B": its own.
    Wording(
        (" its ", " son ", " sa ", " ses "),
        Late(
            rf"\b{COMPANY}\b[^.;!?\n]{{0,40}}\d[^.;!?\n]{{0,16}}\b(?:its|son|sa|ses) (?:own )?(?:data[ -]?cent(?:er"
            r"|re)s?|chips?|gpus?|energy|power"
            r"|gap|hole|coverage|payback|facilities|trou|[ée]cart|amortissement|couverture|puces"
            r"|[ée]nergie)\b[^.;!?\n]{0,16}\d",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "OpenAI affiche un déficit de 8 milliards", "Google has a 100B surplus": its own.
    Wording(
        ("gap", "hole", "short", "deficit", "surplus", "trou", "cart", "déficit", "excédent", "manque"),
        Late(
            rf"\b{COMPANY} (?:has|reports|shows|posts|runs|faces|a|affiche|annonce|fait|accuse|enregistre|pr[ée]sente"
            r"|est en|est [àa])"
            rf" (?:an? |un |une )?(?:{SUM} )?(?:(?!il |nous )\w+ )?(?:gap|hole|shortfall|shortage|deficit|surplus"
            r"|trou|[ée]cart"
            r"|d[ée]ficit|exc[ée]dent|manque)\b(?! (?:to|[àa]) )",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google with 60B of GPUs makes 20B", "Nvidia, qui a mis 10 milliards dans OpenAI, vend 60": an aside's figure.
    Wording(
        ("with", " on ", "qui ", "(", "which ", "despite", "malgr"),
        Late(
            rf"\b{COMPANY}(?:,? (?:with|on) {SUM} (?:of|in) [\w -]{{3,24}}|,? \([^)]*\d[^)]*(?:in|of|dans|de) [^)]*\)"
            rf"|, (?:qui|which|who) [^,]{{0,40}}\d[^,]{{0,40}},)"
            r" ?(?:makes|sells|does|earns|fait|vend|gagne|rapporte) \$?\d"
            rf"|\b{COMPANY} (?:makes|earns|fait|gagne) {SUM} (?:despite|malgr[ée]) {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What's the number of GPUs …?", "what should an H100 cost to break even?", "how much capex does Meta need?".
    Wording(
        (
            "number of",
            "count of",
            "cost per",
            "price of",
            "nombre d",
            "prix d",
            "break-even year",
            "break-even price",
            "break-even date",
            "land cost",
            "besoin en",
            "h100",
            "does ",
            "gain pour",
            "taux de croissance",
            "quand est-ce",
        ),
        Late(
            r"(?:what(?:['’]s| is| are)|quel(?:le)?(?: est)?) (?:the |le |la )?(?:number of|count of|cost per"
            r"|price of|nombre d|prix d|break-even (?:year|price|date)"
            r"|land cost|besoin en|gain pour|taux de croissance)"
            r"|\bshould (?:an?|each|one) (?:h100|h200|b200|gpu|chip) cost\b"
            r"|\bhow (?:much (?:capex|energy|power|electricity)|many (?:chips|gpus)) (?:does|do|will"
            rf"|would) {COMPANY} (?:need|use|buy)"
            r"|\bquand est-ce qu['’](?:on|il|elle) (?:est|sera|atteint|arrive|revient)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Avec l'énergie, la facture est de 150 milliards": the whole, or the energy?
    Wording(
        (
            "with energy",
            "including energy",
            "including power",
            "avec l'énergie",
            "pushes the bill",
            "y compris l'énergie",
            "avec l’énergie",
        ),
        Late(
            r"\b(?:with|including|avec|y compris) (?:the |l['’])?(?:energy|power|[ée]nergie)[ ,:]+(?:(?:la facture"
            rf"|the bill|it['’]?s?|is|that['’]s|comes to|est de|[çc]a fait) ){{0,3}}{SUM}(?=\W*$)"
            rf"|\b(?:energy|power) pushes the bill to {SUM}",
            re.IGNORECASE,
        ),
        "refused_joint",
    ),
    # "OpenAI needs 10B more to break even", "Nvidia est à 80 % de son objectif", "Microsoft makes 280B company-wide".
    Wording(
        (
            "more to break even",
            "objectif",
            "company-wide",
            "companywide",
            "flamb",
            "sacrifi",
            "allonge ",
            "vend plus ",
            "gained ",
            "lines up",
            "digs up",
            "sucks up",
            "extends ",
            "manqué",
        ),
        Late(
            rf"\b{COMPANY} needs? {SUM} more to break even\b|\d ?% de (?:son|sa|ses|leur) (?:objectif|cible|plan"
            r"|budget)\b|\bcompany-?wide\b"
            rf"|\b{COMPANY} (?:a |va |en )?(?:flamb[ée]r?|sacrifi[ée]r?|allong[ée]r?|manqu[ée]) (?:pour |de )?{SUM}"
            rf"|\bvend(?:ent)? plus {SUM}"
            rf"|\b{COMPANY} gained {SUM} (?:overnight|(?:this|last|in a|on the) (?:week|day|month))"
            rf"|\b{COMPANY} (?:lines up|digs up"
            rf"|sucks up|extends) {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Meta a 70 milliards à payer", "Google has 20B to pay", "Meta's 70B bill", "Microsoft's 27% of OpenAI".
    Wording(
        (" à ", " to ", " pour ", " bill", "% of "),
        Late(
            rf"\b{COMPANY} (?:has|have|a|ont) {SUM} (?:de plus )?(?:[àa] (?:payer|rembourser|trouver|placer|verser"
            r"|lever|sa charge)"
            r"|pour (?:investir|acheter|payer)|to (?:pay|repay|find|place|raise|deploy|burn))\b"
            rf"|\b{COMPANY}['’]s {SUM} bill\b|\b{COMPANY}['’]s \d[\d.,]* ?% of {COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google gets by on 20B", "OpenAI goes through 13B a year", "what can Meta do with 60B?".
    Wording(
        ("gets by on", "makes good on", "closes on", "goes through", "do with", "avec "),
        Late(
            rf"\b{COMPANY} (?:gets by on|makes good on|closes on|goes through) {SUM}|\bwhat (?:can|could|should"
            rf"|would) {COMPANY} do with {SUM}"
            rf"|\bque (?:ferait|fera|fait|peut faire) {COMPANY} avec {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Blackrock holds 10B of Nvidia", "we are short 10B of Nvidia", "should I sell Nvidia at 60B?".
    Wording(
        ("blackrock", "vanguard", "short ", "buy ", "sell ", "acheter", "vendre"),
        Late(
            rf"\b(?:blackrock|vanguard|softbank|berkshire)\b[^.;,]{{0,16}}{SUM} (?:of|in|de|d['’]|en) ?{COMPANY}"
            rf"|\b(?:am|are|is|be|long|go) short {SUM} (?:of )?{COMPANY}|\bshould (?:i|we|one) (?:buy|sell|hold|short)\b"
            r"|\bfaut-il (?:en acheter|acheter|vendre nvidia)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia 60B, sold over 4 years", "garantie 4 ans".
    Wording(
        ("over ", "sur ", "garantie", "warranty"),
        Late(
            r"\b(?:sold|delivered|shipped|vendus?|livr[ée]s?|r[ée]partis?) (?:over|sur) (?:the next )?(?:\d+|two"
            r"|three|four|five|deux|trois|quatre|cinq)"
            r" (?:years|ans)\b|\bgarantie (?:de )?\d+ ans\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Nvidia sells 60B for free".
    Wording(
        (" for free", "gratuit"),
        Late(rf"{SUM}[^.;,]{{0,12}} (?:for free|gratuitement)\b", re.IGNORECASE),
        "refused_outside",
    ),
)
