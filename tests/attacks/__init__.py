"""Attacks: storms, kills, forks, interrupts and nonsense, seeded and bounded.

A small dose runs with all tests. `make attack` runs a large one: `WECOM_ATTACK_DOSE` is how many times as much, and
`WECOM_ATTACK_SEED` chooses another course of events. What comes of it stands in `docs/attacks.md`.
"""
