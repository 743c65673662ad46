"""Which name goes with which quantity, with what lends itself to several names or is told of another."""
