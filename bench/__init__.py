"""Speed, measured on real input: `make bench` prints the table of the README."""
