"""Wordings of money that goes from one firm to another, of firms that are only mentioned, and of AI revenue whose owner is
told by a person, a place or a description."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_HEAD = r"(?:zuckerberg|nadella|satya|pichai|sundar|tim cook|ellison|musk|altman|amodei|bezos|jassy|hassabis)"

WORDINGS_OF_FLOWS = (
    # "Nvidia sells 60B. 10B of it goes to Meta.", "of that, Microsoft takes 14B".
    Wording(
        (" of it", " of that", " of them", " goes to", " go to", " went to", " vont à", " vont a", "of the "),
        Late(
            rf"{SUM} (?:of (?:it|that|them|this) )?(?:goes|go|went|is sold|vont|va) (?:to|[àa]) (?!nvidia|nvda){COMPANY}\b"
            rf"|\bof that, {COMPANY} (?:takes|gets|buys) {SUM}|\b{COMPANY} is good for {SUM} of (?:it|that)"
            rf"|\bof the {SUM} (?:that )?nvidia sells, {COMPANY} (?:gets|takes|buys) {SUM}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Google gets 2B from Apple. It makes 14B."
    Wording(
        (" from ",),
        Late(rf"\b{COMPANY} gets {SUM} from (?:{COMPANY}|(?-i:[A-Z])\w+)", re.IGNORECASE),
        "refused_scope",
    ),
    # "Meta sold 12B. It bought 10B of GPUs."
    Wording(
        ("it bought", "it spent", "they bought", "they spent"),
        Late(rf"[.;] (?:it|they) (?:also )?(?:bought|spent) {SUM} (?:of|on|worth of) (?:gpus?|chips)\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "A rival of Google's is growing. Its AI revenue is 9B."
    Wording(
        ("rival", "competitor", "customer", "client", "supplier", "partner", "backed"),
        Late(
            rf"\b(?:rival|competitor|customer|client|supplier|partner)s? (?:of|to) {COMPANY}\b[^.;]*[.;] (?:its|their) ai "
            rf"revenue|\b{COMPANY}(?:['’]s)? (?:rivals?|competitors?)\b[^.;]*[.;] (?:its|their) ai revenue"
            rf"|\b{COMPANY}-backed\b[^.;]*[.;] (?:its|their) ai revenue",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Zuckerberg is spending like mad. His AI revenue is only 6B.", "That start-up is hot. Its AI revenue is 500M."
    Wording(
        ("his ", "her ", "its ai", "their ai", "there", "it has", "son chiffre", "son revenu"),
        Late(
            rf"\A(?![^.;!?]*(?:\b{COMPANY}\b|\b(?:industry|sector|market|everyone|ecosystem|build-?out|ai|secteur"
            r"|march[ée])\b))[^.;!?\d]{4,60}[.;!] (?:(?:his|her|its|their) ai (?:revenue|sales)"
            r"|son (?:chiffre d['’]affaires|revenu) ia|ai revenue (?:there )?is \S+ there|ai revenue there"
            r"|it has \S+ of ai revenue)\b[^.;?]*\d",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    Wording(
        ("zuckerberg", "nadella", "satya", "pichai", "sundar", "cook", "ellison", "altman", "amodei", "bezos", "jassy"),
        Late(
            rf"\b{_HEAD} (?:has|makes|earns) (?:ai revenue (?:of|at) )?{SUM}|\b{_HEAD} guided\b[^;?]*\bai revenue",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    Wording(
        ("we make", "we earn"),
        Late(r"\bwe (?:make|earn) \$?\d[\d.,]* ?(?:m|mn|million|k) (?:of|in) ai revenue\b", re.IGNORECASE),
        "refused_scope",
    ),
    # "Facilities at par with chips, Nvidia 60B."
    Wording(
        ("facilit",),
        Late(
            r"\bfacilit\w+ (?:costs? )?(?:at par with|below|above|under|over) (?:the )?(?:chips?|gpus?)\b"
            r"|\bfacilit\w+ (?:costs? )?at par with gpu\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "OpenAI makes 4B. Is that what you have?"
    Wording(
        ("is that", "is this"),
        Late(
            r"\d[^?]*[.;!] is (?:that|this) (?:what (?:you|the model) (?:have|assumes?)|your assumption|the baseline"
            r"|in the model)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
)
