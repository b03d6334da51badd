"""Attacks: storms, kills, forks, interrupts and random input, seeded and bounded.

A small dose runs with all tests. `make attack` runs a large one: `WECOM_ATTACK_DOSE` is the factor, and
`WECOM_ATTACK_SEED` chooses another course of events. `docs/attacks.md` has the results.
"""
