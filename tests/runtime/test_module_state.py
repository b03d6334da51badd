"""What all threads share without having asked for it: each has a lock, or a reason to need none."""

from __future__ import annotations

from tests.support.module_state import state_of
from tests.support.shared import PROJECT

ALIKE = "a cache of functools, which is safe by itself: made twice at worst, of the same, and alike"
ONCE = "loaded or worked out on first use, in one assignment: twice at worst, of the same, and alike"
IMPORT = "filled by class statements, which run while a module is imported, one item in one step"
NEVER = "never changed once it is made"
TELLS = "remembers what the log has said: one step to add, and a line twice at worst"
WEAK = "a Living: each of its methods is one step"

REASONS = {
    "wecom_client/_payloads.py:SAMPLES": NEVER,
    "wecom_client/_payloads.py:VALIDATOR": NEVER,
    "wecom_client/_registry.py:ENDPOINTS": NEVER,
    "wecom_client/_service_table.py:SERVICE": NEVER,
    "wecom_client/_texts/__init__.py:TEXTS": ALIKE,
    "wecom_client/_tokens.py:TOKENS": NEVER,
    "wecom_client/_words.py:INDEX": "has a lock",
    "wecom_client/archive/_table.py:ARCHIVE": ONCE,
    "wecom_client/callbacks/_table.py:CALLBACKS": ONCE,
    "wecom_client/devices/_table.py:FRAMES": ONCE,
    "wecom_client/frames/_table.py:FRAMES": ONCE,
    "wecom_client/replies/_table.py:REPLIES": ONCE,
    "wecom_client/wechatpy/enterprise/events.py:EVENT_TYPES": IMPORT,
    "wecom_client/wechatpy/enterprise/events.py:register_event": NEVER,
    "wecom_client/wechatpy/enterprise/messages.py:MESSAGE_TYPES": IMPORT,
    "wecom_client/wechatpy/enterprise/messages.py:register_message": NEVER,
    "wecom_client/wechatpy/work/events.py:EVENT_TYPES": IMPORT,
    "wecom_client/wechatpy/work/events.py:register_event": NEVER,
    "wecom_client/wechatpy/work/messages.py:MESSAGE_TYPES": IMPORT,
    "wecom_client/wechatpy/work/messages.py:register_message": NEVER,
    "wecom_runtime/callbacks/reply.py:_text_plan": ALIKE,
    "wecom_runtime/callbacks/reply.py:_to_wire": ALIKE,
    "wecom_runtime/calls/operation.py:_data": ALIKE,
    "wecom_runtime/calls/operation.py:_document": ALIKE,
    "wecom_runtime/channels/adapters/body.py:_warned": TELLS,
    "wecom_runtime/channels/long_connection/blocking.py:_begun": WEAK,
    "wecom_runtime/cli/assistant.py:READ_ONLY": NEVER,
    "wecom_runtime/cli/assisting.py:client_of_settings": ALIKE,
    "wecom_runtime/cli/lookup.py:_meanings": ALIKE,
    "wecom_runtime/cli/shells.py:_SCRIPTS": NEVER,
    "wecom_runtime/data/annotations.py:fields_of": ALIKE,
    "wecom_runtime/data/conversion.py:converter": "functions are put into it in one step, and hooks by whoever starts",
    "wecom_runtime/data/markdown.py:NO_DELIMITERS": NEVER,
    "wecom_runtime/data/shapes.py:_shape_of": ALIKE,
    "wecom_runtime/data/hooks.py:_numbers": "a counter whose next number is taken in one step",
    "wecom_runtime/data/validation.py:_check_of": ALIKE,
    "wecom_runtime/data/validation.py:model_check": ALIKE,
    "wecom_runtime/data/xml.py:_checked_name": ALIKE,
    "wecom_runtime/data/reshaping.py:_reshapers": ALIKE,
    "wecom_runtime/flow.py:_threads": "its list of idle threads is taken from, and added to, in one step",
    "wecom_runtime/declared_settings.py:_LEFT_OUT": NEVER,
    "wecom_runtime/fork.py:_delaying": WEAK,
    "wecom_runtime/fork.py:_objects": WEAK,
    "wecom_runtime/fork.py:_acquired": "each thread has a key of its own",
    "wecom_runtime/handling/results.py:BUSY": NEVER,
    "wecom_runtime/handling/results.py:FAILED": NEVER,
    "wecom_runtime/handling/results.py:HANDLED": NEVER,
    "wecom_runtime/handling/lifecycle.py:_lifecycles": WEAK,
    "wecom_runtime/handling/matching/handlers.py:MATCH_ALL": NEVER,
    "wecom_runtime/handling/deduplication.py:IN_PROGRESS": NEVER,
    "wecom_runtime/handling/failures.py:failure_observers": WEAK,
    "wecom_runtime/handling/contexts/state.py:_mutexes": "locks; there are always as many",
    "wecom_runtime/handling/running/thread_pool.py:_joined_at_exit": WEAK,
    "wecom_runtime/handling/running/thread_pool.py:_exiting": "an event, which has a lock",
    "wecom_runtime/http/aiohttp_sessions.py:_timeout": ALIKE,
    "wecom_runtime/http/aiohttp_transport.py:_inherited": "filled in a child process, where one thread runs",
    "wecom_runtime/language.py:_REGISTERED": "added to while a package is imported, in one step",
    "wecom_runtime/language.py:_code": ALIKE,
    "wecom_runtime/language.py:_sentences": ALIKE,
    "wecom_runtime/language.py:_texts_of": ALIKE,
    "wecom_runtime/lazy.py:load": ALIKE,
    "wecom_runtime/logs.py:_FILTER": NEVER,
    "wecom_runtime/observing.py:observer_slot": "set in one step by `instrument`; each call reads it once",
    "wecom_runtime/storage/file.py:_inherited": "filled in a child process, where one thread runs",
    "wecom_runtime/storage/shove.py:_mutex_of_mutexes": "a lock",
    "wecom_runtime/storage/shove.py:_mutexes": "used under `_mutex_of_mutexes` alone",
    "wecom_runtime/storage/values.py:_warned": TELLS,
    "wecom_runtime/telemetry/spans.py:_FILTER": NEVER,
    "wecom_runtime/testing/fake/archive.py:private_key": ALIKE,
    "wecom_runtime/testing/fake/functions/declaring.py:AnyValue": NEVER,
    "wecom_runtime/testing/fake/functions/declaring.py:DECLARED": IMPORT,
    "wecom_runtime/testing/fake/functions/declaring.py:Items": NEVER,
    "wecom_runtime/testing/fake/functions/declaring.py:Number": NEVER,
    "wecom_runtime/testing/fake/functions/declaring.py:String": NEVER,
    "wecom_runtime/testing/fake/functions/declaring.py:Truth": NEVER,
    "wecom_runtime/testing/fake/wire.py:PLAIN": NEVER,
    "wecom_runtime/testing/strategies.py:_WORDS": NEVER,
    "wecom_runtime/wechatpy/arguments.py:NULL": NEVER,
    "wecom_runtime/wechatpy/messages.py:EventMixin._types": NEVER,
    "wecom_runtime/wechatpy/messages.py:HasFields._fields": "each class gets a dictionary of its own when it is made",
    "wecom_runtime/wechatpy/migration/accounts.py:loads": ALIKE,
    "wecom_runtime/wechatpy/migration/accounts.py:module_of": ALIKE,
    "wecom_runtime/wechatpy/migration/name_flow.py:NOTHING": NEVER,
    "wecom_runtime/wechatpy/replies.py:REPLY_TYPES": IMPORT,
    "wecom_runtime/wechatpy/replies.py:register_reply": NEVER,
}


def test_each_state_of_a_module_has_a_reason() -> None:
    found = {*state_of(PROJECT / "wecom_runtime"), *state_of(PROJECT / "generated" / "wecom_client")}
    assert sorted(found - REASONS.keys()) == [], "shared by all threads: give it a lock, or a reason to need none"
    assert sorted(REASONS.keys() - found) == [], "gone: take its reason away"
