"""Descriptions of calls, callbacks and error codes, in several languages."""

from wecom_runtime.language import Texts

TEXTS = Texts(__name__)
