"""What makes a statement shorter before it is read, one after the other."""

from __future__ import annotations

from model.corrected_names import without_taken_back
from model.enumerated import without_numbers
from model.formerly import without_earlier
from model.wrapping import without_wrapping

SHORTENED = (without_wrapping, without_numbers, without_earlier, without_taken_back)
