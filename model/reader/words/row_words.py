"""Words as patterns, for replacements and wordings alike."""

from __future__ import annotations

from model.amount_pattern import FIRST_DIGIT, SUM

# What surrounds the GPUs, one and several of it: "power and cooling".
FACILITY = r"(?:energy|power|electricity|cooling|land|buildings?|facilit(?:y|ies)|real estate)"
FACILITIES = rf"(?:{FACILITY}(?:, | and |,? & )?)+"
# The results that alternatives are compared by.
RESULT = r"(?:gap|hole|shortfall|coverage|required revenue|surplus)"
# What is earned, with or without its kind.
REVENUE = r"(?:ai )?(?:revenues?|sales)"
# Where a clause ends, in folded text.
ENDS = r"(?=\W*$|[,;.:?!])"
# What an input may be put at: a sum, or a percentage.
SIZED = rf"(?:{SUM}\$?|{FIRST_DIGIT}\d[\d.,]* ?%)"
# A sum of whatever magnitude, where a wording needs to see only that one stands there.
ANY_SUM = rf"{FIRST_DIGIT}\$?\d[\d.,]*(?: ?(?:bn?|[kmt]|tn|billions?|millions?|trillions?|md\$?|mds|milliards?))?"
# A value in whatever unit: "60B", "40%", "3 years".
ANY_VALUE = rf"{ANY_SUM}(?: ?%| ?years?| ?ans?)?"
# What is taken from one and given to another, in folded and in raw text.
TAKE = r"(?:take|prends?|prenez|enl[eè]ve[zr]?|retire[zr]?)"
AND_GIVE_IT = r"(?:and|then|et|puis) (?:give|hand|donne[zr]?)[ -](?:it|them|that|les?|la)"
# Nouns that tell a change.
CHANGES = (
    "rise", "increase", "drop", "fall", "decline", "gain", "growth", "cut", "reduction", "jump", "decrease", "hike",
    "slump", "surge",
)  # fmt: skip
CHANGE = rf"(?:{'|'.join(CHANGES)})"
# Words of another kind of figure, period, currency or change: a remark that has one is more than a remark. In folded text.
ANOTHER_KIND = (
    r"(?:capex|spen[dt]|invest|debt|loan|borrow|cost|loss|profit|income|cash|valu|rais(?:e|ing)|fund|stock"
    r"|share|equit|market cap"
    r"|bookings|gaap|quarter|month|week|dail|annuali|half|doubl|tripl|halv"
    r"|euro|renminbi|rmb\b|rupee|franc\b|krona|pounds?\b|yen\b|yuan|last\b|next\b|worth|round\b|priced"
    r"|vaut|bourse|pays?\b(?! for)|paid\b|owe|build|data ?cent|ads?\b)"
)
HARMLESS = rf"(?![^,;:.?!()]*\b{ANOTHER_KIND})"
# Two values of one thing, compared: "is a 40% margin better than a 50% margin?".
LIKE_FOR_LIKE = r"\A\W*(?:is|are) [^?,;.]*\b(margin|payback)\b[^?,;.]{0,24} (?:better|worse) than an? [^?,;.]* \1\W*\Z"
# What leaves everything as it is, as a side of a comparison; in folded and in raw text.
NOTHING = r"(?:do(?:ing)? nothing|nothing(?: changes)?|no changes?|inchang[ée]e?|ne rien (?:faire|changer)|rien)"
# The months, in English.
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
