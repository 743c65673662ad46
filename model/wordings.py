"""What is asked back for its wording alone."""

from __future__ import annotations

import re

from model.hints import index, woken
from model.late import Late
from model.reading import Problem
from model.row_words import SIZED
from model.wording import Wording
from model.wording_rows import WORDINGS
from model.wording_rows_in_french import WORDINGS_IN_FRENCH
from model.wording_rows_of_afterthoughts import WORDINGS_OF_AFTERTHOUGHTS
from model.wording_rows_of_alternatives import WORDINGS_OF_ALTERNATIVES
from model.wording_rows_of_amendments import WORDINGS_OF_AMENDMENTS
from model.wording_rows_of_amounts import WORDINGS_OF_AMOUNTS
from model.wording_rows_of_cases import WORDINGS_OF_CASES
from model.wording_rows_of_changes import WORDINGS_OF_CHANGES
from model.wording_rows_of_chat import WORDINGS_OF_CHAT
from model.wording_rows_of_code import WORDINGS_OF_CODE
from model.wording_rows_of_company_figures import WORDINGS_OF_COMPANY_FIGURES
from model.wording_rows_of_costs import WORDINGS_OF_COSTS
from model.wording_rows_of_customers import WORDINGS_OF_CUSTOMERS
from model.wording_rows_of_dealings import WORDINGS_OF_DEALINGS
from model.wording_rows_of_doubts import WORDINGS_OF_DOUBTS
from model.wording_rows_of_errands import WORDINGS_OF_ERRANDS
from model.wording_rows_of_firms import WORDINGS_OF_FIRMS
from model.wording_rows_of_foreign_questions import WORDINGS_OF_FOREIGN_QUESTIONS
from model.wording_rows_of_french_hearsay import WORDINGS_OF_FRENCH_HEARSAY
from model.wording_rows_of_french_questions import WORDINGS_OF_FRENCH_QUESTIONS
from model.wording_rows_of_french_remarks import WORDINGS_OF_FRENCH_REMARKS
from model.wording_rows_of_french_rhetoric import WORDINGS_OF_FRENCH_RHETORIC
from model.wording_rows_of_hearsay import WORDINGS_OF_HEARSAY
from model.wording_rows_of_identities import WORDINGS_OF_IDENTITIES
from model.wording_rows_of_inquiries import WORDINGS_OF_INQUIRIES
from model.wording_rows_of_limits import WORDINGS_OF_LIMITS
from model.wording_rows_of_matters import WORDINGS_OF_MATTERS
from model.wording_rows_of_needs import WORDINGS_OF_NEEDS
from model.wording_rows_of_others import WORDINGS_OF_OTHERS
from model.wording_rows_of_outlays import WORDINGS_OF_OUTLAYS
from model.wording_rows_of_own import WORDINGS_OF_OWN
from model.wording_rows_of_parts import WORDINGS_OF_PARTS
from model.wording_rows_of_periods import WORDINGS_OF_PERIODS
from model.wording_rows_of_plans import WORDINGS_OF_PLANS
from model.wording_rows_of_questions import WORDINGS_OF_QUESTIONS
from model.wording_rows_of_remarks import WORDINGS_OF_REMARKS
from model.wording_rows_of_reports import WORDINGS_OF_REPORTS
from model.wording_rows_of_rhetoric import WORDINGS_OF_RHETORIC
from model.wording_rows_of_scenes import WORDINGS_OF_SCENES
from model.wording_rows_of_scope import WORDINGS_OF_SCOPE
from model.wording_rows_of_sharing import WORDINGS_OF_SHARING
from model.wording_rows_of_spending import WORDINGS_OF_SPENDING
from model.wording_rows_of_standing import WORDINGS_OF_STANDING
from model.wording_rows_of_strays import WORDINGS_OF_STRAYS
from model.wording_rows_of_sums import WORDINGS_OF_SUMS
from model.wording_rows_of_tags import WORDINGS_OF_TAGS
from model.wording_rows_of_topics import WORDINGS_OF_TOPICS
from model.wording_rows_of_truths import WORDINGS_OF_TRUTHS
from model.wording_rows_of_undefined import WORDINGS_OF_UNDEFINED
from model.wording_rows_of_users import WORDINGS_OF_USERS
from model.wording_rows_of_verbs import WORDINGS_OF_VERBS
from model.wording_rows_of_verdicts import WORDINGS_OF_VERDICTS
from model.wording_rows_of_wholes import WORDINGS_OF_WHOLES
from model.wording_rows_of_yes_or_no import WORDINGS_OF_YES_OR_NO

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
