"""Answers to questions about the real service that decide how the fake behaves: `service` in spec/fake/."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean


class Assumptions:
    """The answers by which a fake behaves.

    Args:
        questions: Question -> its possible answers, the answer, and its mark: documented, seen or assumed.
    """

    def __init__(self, questions: Mapping[str, Mapping[str, Any]]) -> None:
        self._questions = questions
        self._answers = {name: str(entry["answer"]) for name, entry in questions.items()}

    def __repr__(self) -> str:
        return f"<Assumptions: {', '.join(f'{name}={answer}' for name, answer in self._answers.items())}>"

    def __getitem__(self, question: str) -> str:
        return self._answers[question]

    def assume(self, /, **answers: str) -> None:
        """Behave by other answers to questions about the real service than those of spec/fake/service.yaml.

            fake.assume(stream_seconds="600", empty_end="kept")

        Args:
            answers: Question -> one of its answers.

        Raises:
            ConfigurationError: There is no such question, or no such answer.
        """
        for question, answer in answers.items():
            if question not in self._questions:
                near = did_you_mean(question, self._questions)
                raise ConfigurationError(say("{question!r} is not a question{near}", question=question, near=near))
            known = [str(one) for one in self._questions[question]["answers"]]
            if answer not in known:
                raise ConfigurationError(
                    say(
                        "{answer!r} does not answer {question!r}; answers: {known}",
                        answer=answer,
                        question=question,
                        known=", ".join(known),
                    )
                )
        self._answers.update(answers)
