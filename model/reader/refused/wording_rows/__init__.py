"""The wordings that are asked back wherever they stand beside an amount, by what they are of: a hint, a pattern, and
the problem."""
