"""The reader: what a text of a person says of the model. `model.statement` runs the stages, one folder each: the
words, what is passed over, what is refused, what the amounts are, which name each goes with, the sides of a
comparison, and what is asked."""
