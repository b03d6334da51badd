"""Mutants: the code with one thing changed, and whether the tests of its room notice; `make mutants ROOM=handling`.

rooms.py says which tests are whose, changes.py finds what can be changed in a source, reach.py which tests run it,
worlds.py copies the project and runs tests there in processes that are forked from a warm one, hunt.py does so for each
change, page.py reads the reasons of `docs/mutants.md`.
"""
