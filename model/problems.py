"""Every kind of problem that a statement can have, and what an answer with it is.

A kind is made where it is found, and `problem_<kind>` of the messages says it to the user; a test holds the three together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from model.answer import Status
from model.reading import Problem

_KINDS: Mapping[Status, tuple[str, ...]] = {
    # What was read leaves a choice, which is asked back.
    "ambiguous": (
        # which variable, and what of it
        "bare_amount", "which_variable", "missing_value", "missing_target", "several_unknowns", "open_target",
        "open_targets", "other_extreme", "case_without_values", "second_question", "unread_question",
        "not_looked_up", "trend",
        # which amount
        "magnitude", "minus", "fraction_or_percent", "points_or_percent", "percent_of_money", "unit_mismatch",
        "ratio_size", "ratio_of_total", "years_or_months", "thousands", "long_scale", "currency",
        # which change, and from what
        "how_much_change", "which_way", "other_base", "open_correction", "repeated_change", "nothing_to_change",
        "other_gap", "change_or_value", "minus_or_value", "other_start", "unknown_start", "more_than_all",
        # which figures, and over what
        "partial_total", "lacks_revenue", "no_figure", "no_live_figures", "unknown_year", "which_year", "several_baselines",
        "table_ranges", "table_unknown",
    ),
    # What was said is clear, and contradicts itself.
    "conflict": ("repeated", "asked_and_given"),
    # What was said cannot be read, or not be expressed in the model.
    "not_understood": (
        "unknown_word", "nothing_read", "too_long", "too_many_sides", "one_side", "half_range", "units",
        "amount_too_long", "amount_zero_division", "amount_double_magnitude", "amount_unit", "amount_glued",
        "amount_digits", "amount_uncounted",
        "refused_bound", "refused_direction", "refused_inverse", "refused_joint", "refused_layers", "refused_negation",
        "refused_offset", "refused_outside", "refused_period", "refused_reference", "refused_scope", "refused_side",
        "refused_watch",
    ),
}  # fmt: skip

STATUS: Mapping[str, Status] = {kind: status for status, kinds in _KINDS.items() for kind in kinds}


def status_of(problems: Iterable[Problem]) -> Status:
    """What an answer with these problems is: what they all make it, else not understood. Raises KeyError for a kind that
    the table above lacks."""
    found = {STATUS[problem.kind] for problem in problems}
    return found.pop() if len(found) == 1 else "not_understood"
