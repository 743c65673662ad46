"""What is asked back for its wording alone."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.refused.wording_rows.afterthoughts import WORDINGS_OF_AFTERTHOUGHTS
from model.reader.refused.wording_rows.alternatives import WORDINGS_OF_ALTERNATIVES
from model.reader.refused.wording_rows.amendments import WORDINGS_OF_AMENDMENTS
from model.reader.refused.wording_rows.amounts import WORDINGS_OF_AMOUNTS
from model.reader.refused.wording_rows.cases import WORDINGS_OF_CASES
from model.reader.refused.wording_rows.changes import WORDINGS_OF_CHANGES
from model.reader.refused.wording_rows.chat import WORDINGS_OF_CHAT
from model.reader.refused.wording_rows.code import WORDINGS_OF_CODE
from model.reader.refused.wording_rows.company_figures import WORDINGS_OF_COMPANY_FIGURES
from model.reader.refused.wording_rows.costs import WORDINGS_OF_COSTS
from model.reader.refused.wording_rows.customers import WORDINGS_OF_CUSTOMERS
from model.reader.refused.wording_rows.dealings import WORDINGS_OF_DEALINGS
from model.reader.refused.wording_rows.doubts import WORDINGS_OF_DOUBTS
from model.reader.refused.wording_rows.errands import WORDINGS_OF_ERRANDS
from model.reader.refused.wording_rows.firms import WORDINGS_OF_FIRMS
from model.reader.refused.wording_rows.foreign_questions import WORDINGS_OF_FOREIGN_QUESTIONS
from model.reader.refused.wording_rows.french_hearsay import WORDINGS_OF_FRENCH_HEARSAY
from model.reader.refused.wording_rows.french_questions import WORDINGS_OF_FRENCH_QUESTIONS
from model.reader.refused.wording_rows.french_remarks import WORDINGS_OF_FRENCH_REMARKS
from model.reader.refused.wording_rows.french_rhetoric import WORDINGS_OF_FRENCH_RHETORIC
from model.reader.refused.wording_rows.general import WORDINGS
from model.reader.refused.wording_rows.hearsay import WORDINGS_OF_HEARSAY
from model.reader.refused.wording_rows.identities import WORDINGS_OF_IDENTITIES
from model.reader.refused.wording_rows.in_french import WORDINGS_IN_FRENCH
from model.reader.refused.wording_rows.inquiries import WORDINGS_OF_INQUIRIES
from model.reader.refused.wording_rows.limits import WORDINGS_OF_LIMITS
from model.reader.refused.wording_rows.matters import WORDINGS_OF_MATTERS
from model.reader.refused.wording_rows.needs import WORDINGS_OF_NEEDS
from model.reader.refused.wording_rows.others import WORDINGS_OF_OTHERS
from model.reader.refused.wording_rows.outlays import WORDINGS_OF_OUTLAYS
from model.reader.refused.wording_rows.own import WORDINGS_OF_OWN
from model.reader.refused.wording_rows.parts import WORDINGS_OF_PARTS
from model.reader.refused.wording_rows.periods import WORDINGS_OF_PERIODS
from model.reader.refused.wording_rows.plans import WORDINGS_OF_PLANS
from model.reader.refused.wording_rows.questions import WORDINGS_OF_QUESTIONS
from model.reader.refused.wording_rows.remarks import WORDINGS_OF_REMARKS
from model.reader.refused.wording_rows.reports import WORDINGS_OF_REPORTS
from model.reader.refused.wording_rows.rhetoric import WORDINGS_OF_RHETORIC
from model.reader.refused.wording_rows.scenes import WORDINGS_OF_SCENES
from model.reader.refused.wording_rows.scope import WORDINGS_OF_SCOPE
from model.reader.refused.wording_rows.sharing import WORDINGS_OF_SHARING
from model.reader.refused.wording_rows.spending import WORDINGS_OF_SPENDING
from model.reader.refused.wording_rows.standing import WORDINGS_OF_STANDING
from model.reader.refused.wording_rows.strays import WORDINGS_OF_STRAYS
from model.reader.refused.wording_rows.sums import WORDINGS_OF_SUMS
from model.reader.refused.wording_rows.tags import WORDINGS_OF_TAGS
from model.reader.refused.wording_rows.topics import WORDINGS_OF_TOPICS
from model.reader.refused.wording_rows.truths import WORDINGS_OF_TRUTHS
from model.reader.refused.wording_rows.undefined import WORDINGS_OF_UNDEFINED
from model.reader.refused.wording_rows.users import WORDINGS_OF_USERS
from model.reader.refused.wording_rows.verbs import WORDINGS_OF_VERBS
from model.reader.refused.wording_rows.verdicts import WORDINGS_OF_VERDICTS
from model.reader.refused.wording_rows.wholes import WORDINGS_OF_WHOLES
from model.reader.refused.wording_rows.yes_or_no import WORDINGS_OF_YES_OR_NO
from model.reader.words.hints import index, woken
from model.reader.words.row_words import SIZED
from model.reading import Problem

_BEGUN = Late(r"\$?\d[\d.,]*$")
_BARE = Late(rf"\d[\d.,]* ?%|{SIZED}", re.IGNORECASE)
_REST = Late(r"\d[\d.,]*\w*(?: (?:billion|million|trillion|Md|M)\$?\b)?%?", re.IGNORECASE)
ROWS = (
    *WORDINGS,
    *WORDINGS_OF_AMOUNTS,
    *WORDINGS_OF_CHANGES,
    *WORDINGS_OF_OTHERS,
    *WORDINGS_OF_REMARKS,
    *WORDINGS_OF_LIMITS,
    *WORDINGS_OF_FIRMS,
    *WORDINGS_OF_WHOLES,
    *WORDINGS_OF_TRUTHS,
    *WORDINGS_OF_VERDICTS,
    *WORDINGS_OF_ERRANDS,
    *WORDINGS_OF_REPORTS,
    *WORDINGS_OF_STRAYS,
    *WORDINGS_OF_TAGS,
    *WORDINGS_OF_FRENCH_HEARSAY,
    *WORDINGS_OF_IDENTITIES,
    *WORDINGS_OF_AFTERTHOUGHTS,
    *WORDINGS_OF_INQUIRIES,
    *WORDINGS_OF_MATTERS,
    *WORDINGS_OF_AMENDMENTS,
    *WORDINGS_OF_FRENCH_REMARKS,
    *WORDINGS_OF_FOREIGN_QUESTIONS,
    *WORDINGS_OF_RHETORIC,
    *WORDINGS_OF_FRENCH_RHETORIC,
    *WORDINGS_OF_YES_OR_NO,
    *WORDINGS_OF_UNDEFINED,
    *WORDINGS_OF_NEEDS,
    *WORDINGS_OF_DOUBTS,
    *WORDINGS_OF_PERIODS,
    *WORDINGS_OF_COSTS,
    *WORDINGS_OF_CUSTOMERS,
    *WORDINGS_OF_TOPICS,
    *WORDINGS_OF_OUTLAYS,
    *WORDINGS_OF_OWN,
    *WORDINGS_OF_SHARING,
    *WORDINGS_OF_SPENDING,
    *WORDINGS_OF_PARTS,
    *WORDINGS_OF_PLANS,
    *WORDINGS_IN_FRENCH,
    *WORDINGS_OF_CODE,
    *WORDINGS_OF_CHAT,
    *WORDINGS_OF_COMPANY_FIGURES,
    *WORDINGS_OF_CASES,
    *WORDINGS_OF_HEARSAY,
    *WORDINGS_OF_DEALINGS,
    *WORDINGS_OF_USERS,
    *WORDINGS_OF_VERBS,
    *WORDINGS_OF_SCOPE,
    *WORDINGS_OF_SCENES,
    *WORDINGS_OF_ALTERNATIVES,
    *WORDINGS_OF_STANDING,
    *WORDINGS_OF_SUMS,
    *WORDINGS_OF_FRENCH_QUESTIONS,
    *WORDINGS_OF_QUESTIONS,
)
_PLACES = index(wording.hints for wording in ROWS)
HINTS = frozenset(_PLACES)


def wordings(text: str, hinted: set[str]) -> list[Problem]:
    """Such wordings of a text with these hints."""
    if HINTS.isdisjoint(hinted):
        return []
    rows = [ROWS[place] for place in woken(hinted, _PLACES)]
    return [_problem(row, told, text) for row in rows if (told := row.finds(text))]


def _problem(wording: Wording, told: re.Match[str], text: str) -> Problem:
    """The problem with what was told, its amounts whole; of what is only an amount without a name, the amount."""
    if wording.problem == "bare_amount" and (bare := _BARE.search(text, *told.span())):
        return Problem(wording.problem, *bare.span(), bare[0])
    before, behind = _BEGUN.search(text, 0, told.start() + 1), _REST.match(text, told.end() - 1)
    start = before.start() if before else told.start()
    end = behind.end() if behind else told.end()
    start = end - len(text[start:end].lstrip())
    end = start + len(text[start:end].rstrip())
    return Problem(wording.problem, start, end, text[start:end])
