"""Mutation tests: change the code in one place at a time, and check that a test fails; `make mutants PACKAGE=handling`.

`packages` lists the packages and their tests, `changes` finds the changes of a source, and `line_coverage` the tests of
each line. `processes` copies the project and runs tests there in forks of a warm process, `preloaded` in forks of one
that has loaded the tests. `runner` tests each mutant, and `page` reads the reasons of `docs/mutants.md`.
"""
