"""Descriptions of calls, callbacks and error codes, in several languages."""

from wecom_runtime.language import Texts, register_texts

TEXTS = Texts(__name__)
register_texts(TEXTS)
