"""Random fractions that neither read nor change the state of `random`, so that a seeded program stays repeatable."""

from random import SystemRandom

fraction = SystemRandom().random
"""Return a random float from 0 to 1, without 1. Processes that were forked get different ones."""
