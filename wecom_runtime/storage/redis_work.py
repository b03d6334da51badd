"""Durable work items in Redis, with one script for each change of state.

All keys have the hash tag `{work}`, so that a cluster has them on one server:

- `{work}:item:<id>`: the item, a hash.
- `{work}:lane:<lane>`: the ids of the items in a lane that are neither done nor failed, by their order of arrival.
- `{work}:of:<owner>` and `{work}:owners`: the ids of the items of each process, and the processes with items.
- `{work}:due:<channel>`: the ids of the items that wait in a task queue, by the times of new tasks.
- `{work}:failed:<channel>`: the ids of the items that were set aside, by their times.
- `{work}:seq`: the number of the last item.

Times are those of the server.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any, cast

from .work import (
    DIED,
    DONE_SECONDS,
    FAILED_SECONDS,
    LEFT,
    LONGEST_WAIT,
    MAX_DEATHS,
    MAX_FAILED,
    MAX_PUT,
    QUEUE_PREFIX,
    SUSPECT_SECONDS,
    WAITING_SECONDS,
    NewItem,
    Put,
    Queue,
    Start,
    StoredWork,
)

_COMMON = """
local base = KEYS[1]
local time = redis.call('TIME')
local now = time[1] + time[2] / 1000000
local function item(id) return base .. ':item:' .. id end
local function get(id, name) return redis.call('HGET', item(id), name) end
local function lane(id) return base .. ':lane:' .. (get(id, 'lane') or '') end
local function head(key)
  while true do
    local first = redis.call('ZRANGE', key, 0, 0)[1]
    if not first or redis.call('EXISTS', item(first)) == 1 then return first end
    redis.call('ZREM', key, first)
  end
end
local function queued(owner) return string.sub(owner, 1, #'QUEUE_PREFIX') == 'QUEUE_PREFIX' end
local function held(id, owner, token)
  return get(id, 'owner') == owner and (get(id, 'token') == token or get(id, 'state') == 'waiting')
end
local function due(id, at) redis.call('ZADD', base .. ':due:' .. get(id, 'channel'), at, id) end
local function own(id, owner)
  local before = get(id, 'owner')
  if before == owner then return end
  if before and before ~= '' then
    if queued(before) then redis.call('ZREM', base .. ':due:' .. get(id, 'channel'), id) end
    redis.call('SREM', base .. ':of:' .. before, id)
    if redis.call('EXISTS', base .. ':of:' .. before) == 0 then redis.call('SREM', base .. ':owners', before) end
  end
  if owner ~= '' then
    redis.call('SADD', base .. ':of:' .. owner, id)
    redis.call('SADD', base .. ':owners', owner)
  end
  redis.call('HSET', item(id), 'owner', owner)
end
local function fail(id, error)
  local failed = base .. ':failed:' .. get(id, 'channel')
  redis.call('ZREM', lane(id), id)
  own(id, '')
  redis.call('HSET', item(id), 'state', 'failed', 'token', '', 'error', error)
  redis.call('EXPIRE', item(id), FAILED_SECONDS)
  redis.call('ZADD', failed, now, id)
  redis.call('EXPIRE', failed, FAILED_SECONDS)
  for _, old in ipairs(redis.call('ZRANGE', failed, 0, -MAX_FAILED - 1)) do
    redis.call('ZREM', failed, old)
    redis.call('DEL', item(old))
  end
end
"""
_PUT = """
local id, channel, owner, payload = ARGV[1], ARGV[2], ARGV[4], ARGV[5]
local known = get(id, 'state')
if known then return {known, 0, 0, get(id, 'seq')} end
local key = base .. ':lane:' .. ARGV[3]
local first = head(key)
local state = 'waiting'
local token = ARGV[6]
if first then token = '' elseif token ~= '' then state = 'running' end
local seq = redis.call('INCR', base .. ':seq')
redis.call('HSET', item(id), 'id', id, 'channel', channel, 'lane', ARGV[3], 'state', state, 'token', token,
  'payload', payload, 'received', tostring(now), 'seq', seq, 'answers', ARGV[9])
redis.call('EXPIRE', item(id), WAITING_SECONDS)
own(id, owner)
if ARGV[7] ~= '' then
  redis.call('HSET', item(id), 'queue', ARGV[7])
  due(id, now + ARGV[8])
end
redis.call('ZADD', key, seq, id)
redis.call('EXPIRE', key, WAITING_SECONDS)
return {'', first and 1 or 0, token ~= '' and 1 or 0, seq}
"""
_CLAIM = """
local function suspect(id) return tonumber(get(id, 'deaths') or 0) == MAX_DEATHS - 1 end
local function alone(id)
  if not suspect(id) then return true end
  for _, process in ipairs(redis.call('SMEMBERS', base .. ':owners')) do
    if not queued(process) then
      for _, other in ipairs(redis.call('SMEMBERS', base .. ':of:' .. process)) do
        if other ~= id and suspect(other) then return false end
      end
    end
  end
  return true
end
local owner, queue, id, key = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
if key ~= '' then id = head(base .. ':lane:' .. key) end
if not id or get(id, 'state') ~= 'waiting' or get(id, 'owner') ~= queue then return false end
if tonumber(get(id, 'not_before') or 0) > now then return false end
local first = head(lane(id))
if first and first ~= id and redis.call('ZSCORE', lane(id), id) then return false end
if not alone(id) then
  due(id, now + SUSPECT_SECONDS)
  return false
end
own(id, owner)
return redis.call('HGETALL', item(id))
"""
_PUT_AGAIN = """
local queue, seconds, found = ARGV[1], tonumber(ARGV[2]), {}
for _, channel in ipairs(cjson.decode(ARGV[3])) do
  local key = base .. ':due:' .. channel
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', key, '-inf', now, 'LIMIT', 0, MAX_PUT)) do
    local owner = get(id, 'owner')
    if not owner then
      redis.call('ZREM', key, id)
      redis.call('SREM', base .. ':of:' .. queue, id)
    elseif owner == queue then
      if head(lane(id)) == id or not redis.call('ZSCORE', lane(id), id) then
        due(id, now + math.min(LONGEST_WAIT, math.max(seconds, now - get(id, 'received'))))
        table.insert(found, id)
      else
        due(id, now + seconds)
      end
    end
  end
end
return found
"""
_QUEUED_BEHIND = """
local first = head(lane(ARGV[1]))
return first and get(first, 'owner') == ARGV[2] and {first} or {}
"""
_START = """
local owner, token = ARGV[1], ARGV[2]
for n = 3, #ARGV do
  if not held(ARGV[n], owner, token) then return {0} end
end
local first = head(lane(ARGV[3]))
if first and first ~= ARGV[3] and redis.call('ZSCORE', lane(ARGV[3]), ARGV[3]) then return {1} end
for n = 3, #ARGV do redis.call('HSET', item(ARGV[n]), 'state', 'running', 'token', token) end
return {2, redis.call('HGETALL', item(ARGV[3]))}
"""
_SAVE_ANSWERS = """
if get(ARGV[1], 'token') ~= ARGV[2] then return 0 end
redis.call('HSET', item(ARGV[1]), 'answers', ARGV[3])
return 1
"""
_FINISH = """
local owner, token = ARGV[1], ARGV[2]
if not held(ARGV[4], owner, token) then return 0 end
for n = 4, #ARGV do
  if held(ARGV[n], owner, token) then
    redis.call('ZREM', lane(ARGV[n]), ARGV[n])
    own(ARGV[n], '')
    redis.call('HDEL', item(ARGV[n]), 'payload', 'answers')
    redis.call('HSET', item(ARGV[n]), 'state', 'done', 'token', '')
    redis.call('EXPIRE', item(ARGV[n]), ARGV[3])
  end
end
return 1
"""
_RELEASE = """
local to, seconds = ARGV[4], ARGV[5]
if not held(ARGV[6], ARGV[1], ARGV[2]) then return 0 end
for n = 6, #ARGV do
  redis.call('HSET', item(ARGV[n]), 'state', 'waiting', 'token', '', 'not_before', now + seconds)
  redis.call('EXPIRE', item(ARGV[n]), WAITING_SECONDS)
  if to == 'LEFT' then redis.call('HSET', item(ARGV[n]), 'queue', '') end
  if to ~= '' then own(ARGV[n], to) end
  if queued(to) then due(ARGV[n], now + seconds) end
end
redis.call('HINCRBY', item(ARGV[6]), 'failures', ARGV[3])
return 1
"""
_FAIL = """
if get(ARGV[4], 'owner') ~= ARGV[1] then return 0 end
for n = 4, #ARGV do
  fail(ARGV[n], ARGV[2])
  redis.call('HSET', item(ARGV[n]), 'failures', ARGV[3])
end
return 1
"""
_LEAVE_LANE = """
for n = 2, #ARGV do
  if get(ARGV[n], 'token') == ARGV[1] then redis.call('ZREM', lane(ARGV[n]), ARGV[n]) end
end
"""
_FORGET = """
local id = ARGV[1]
if get(id, 'owner') ~= ARGV[2] then return end
redis.call('ZREM', lane(id), id)
own(id, '')
redis.call('DEL', item(id))
"""
_TAKE_OVER = """
local owner, found = ARGV[1], {}
local dead, queue = cjson.decode(ARGV[2]), ARGV[4]
local function set(list)
  local members = {}
  for _, one in ipairs(cjson.decode(list)) do members[one] = true end
  return members
end
local channels, queued_channels = set(ARGV[3]), set(ARGV[5])
for _, former in ipairs(dead) do
  for _, id in ipairs(redis.call('SMEMBERS', base .. ':of:' .. former)) do
    local channel, of = get(id, 'channel'), get(id, 'queue') or ''
    if not channel then
      redis.call('SREM', base .. ':of:' .. former, id)
    elseif (of == '' and channels[channel]) or (of ~= '' and of == queue and queued_channels[channel]) then
      local ran = get(id, 'state') == 'running'
      if ran and redis.call('HINCRBY', item(id), 'deaths', 1) >= MAX_DEATHS then
        fail(id, 'DIED')
      else
        own(id, of ~= '' and of or owner)
        redis.call('HSET', item(id), 'state', 'waiting', 'token', '', 'not_before', 0)
        redis.call('EXPIRE', item(id), WAITING_SECONDS)
        if of ~= '' then due(id, now) end
      end
      table.insert(found, redis.call('HGETALL', item(id)))
    end
  end
  if redis.call('EXISTS', base .. ':of:' .. former) == 0 then redis.call('SREM', base .. ':owners', former) end
end
return found
"""
_FAILED = """
local found, key = {}, base .. ':failed:' .. ARGV[1]
for _, id in ipairs(redis.call('ZRANGE', key, 0, -1)) do
  if get(id, 'state') == 'failed' then table.insert(found, redis.call('HGETALL', item(id)))
  else redis.call('ZREM', key, id) end
end
return found
"""
_REPLAY = """
local id = ARGV[1]
if get(id, 'state') ~= 'failed' then return false end
redis.call('ZREM', base .. ':failed:' .. get(id, 'channel'), id)
local seq = redis.call('INCR', base .. ':seq')
redis.call('HSET', item(id), 'state', 'waiting', 'token', '', 'deaths', 0, 'failures', 0, 'error', '',
  'seq', seq)
redis.call('EXPIRE', item(id), WAITING_SECONDS)
local queue = get(id, 'queue') or ''
redis.call('HSET', item(id), 'not_before', 0)
own(id, queue ~= '' and queue or ARGV[2])
if queue ~= '' then due(id, now) end
redis.call('ZADD', lane(id), seq, id)
return redis.call('HGETALL', item(id))
"""
_CONSTANTS = {
    "FAILED_SECONDS": FAILED_SECONDS,
    "WAITING_SECONDS": WAITING_SECONDS,
    "MAX_FAILED": MAX_FAILED,
    "MAX_DEATHS": MAX_DEATHS,
    "SUSPECT_SECONDS": SUSPECT_SECONDS,
    "MAX_PUT": MAX_PUT,
    "LONGEST_WAIT": LONGEST_WAIT,
    "'DIED'": f"'{DIED}'",
    "'LEFT'": f"'{LEFT}'",
    "'QUEUE_PREFIX'": f"'{QUEUE_PREFIX}'",
}


def _script(body: str) -> str:
    text = _COMMON + body
    for name, value in _CONSTANTS.items():
        text = text.replace(name, str(value))
    return text


_SCRIPTS = {
    body: _script(body)
    for body in (
        _PUT,
        _CLAIM,
        _PUT_AGAIN,
        _QUEUED_BEHIND,
        _START,
        _SAVE_ANSWERS,
        _FINISH,
        _RELEASE,
        _FAIL,
        _LEAVE_LANE,
        _FORGET,
        _TAKE_OVER,
        _FAILED,
        _REPLAY,
    )
}


class RedisWork:
    """The items in a Redis.

    Args:
        client: The client.
        prefix: The beginning of the keys.
    """

    def __init__(self, client: Any, prefix: str) -> None:
        self._client = client
        self._base = f"{prefix}{{work}}"
        self._registered: dict[str, Callable[..., Any]] = {}

    def _run(self, body: str, *arguments: str | float) -> Any:
        script = self._registered.get(body)
        if script is None:  # sent as its digest after the first call
            script = self._registered[body] = self._client.register_script(_SCRIPTS[body])
        return script(keys=[self._base], args=arguments)

    def put(self, new: NewItem) -> Put:
        state, is_behind, is_started, seq = self._run(_PUT, *new)
        return Put(_text(state), bool(is_behind), bool(is_started), int(seq))

    def claim(self, id: str, owner: str, queue: str) -> StoredWork | None:
        found = self._run(_CLAIM, owner, queue, id, "")
        return _item(found) if found else None

    def claim_next(self, lane: str, owner: str, queue: str) -> StoredWork | None:
        found = self._run(_CLAIM, owner, queue, "", lane)
        return _item(found) if found else None

    def put_again(self, queue: Queue, channels: Collection[str]) -> list[str]:
        return [_text(one) for one in self._run(_PUT_AGAIN, queue.owner, queue.seconds, _json(channels))]

    def queued_behind(self, id: str, queue: str) -> list[str]:
        return [_text(one) for one in self._run(_QUEUED_BEHIND, id, queue)]

    def start(self, ids: Sequence[str], owner: str, token: str) -> Start:
        outcome, *values = self._run(_START, owner, token, *ids)
        return Start("", outcome == 1) if outcome != 2 else Start(token, False, _item(values[0]))

    def save_answers(self, id: str, token: str, answers: str) -> bool:
        return bool(self._run(_SAVE_ANSWERS, id, token, answers))

    def finish(self, ids: Sequence[str], owner: str, token: str, seconds: int = DONE_SECONDS) -> bool:
        return bool(self._run(_FINISH, owner, token, seconds, *ids))

    def release(
        self, ids: Sequence[str], owner: str, token: str, *, failed: bool, to: str = "", seconds: float = 0
    ) -> bool:
        return bool(self._run(_RELEASE, owner, token, int(failed), to, seconds, *ids))

    def fail(self, ids: Sequence[str], owner: str, error: str, failures: int = 0) -> bool:
        return bool(self._run(_FAIL, owner, error, failures, *ids))

    def leave_lane(self, ids: Sequence[str], token: str) -> None:
        self._run(_LEAVE_LANE, token, *ids)

    def forget(self, id: str, owner: str) -> None:
        self._run(_FORGET, id, owner)

    def owners(self) -> list[str]:
        return [_text(one) for one in self._client.smembers(f"{self._base}:owners")]

    def take_over(
        self,
        dead: Collection[str],
        owner: str,
        channels: Collection[str],
        queue: str = "",
        queued: Collection[str] = (),
    ) -> list[StoredWork]:
        found = self._run(_TAKE_OVER, owner, _json(dead), _json(channels), queue, _json(queued))
        return sorted(map(_item, found), key=lambda one: one.seq)

    def failed(self, channel: str) -> list[StoredWork]:
        return [_item(one) for one in self._run(_FAILED, channel)]

    def replay(self, id: str, owner: str) -> StoredWork | None:
        found = self._run(_REPLAY, id, owner)
        return _item(found) if found else None


def _json(texts: Collection[str]) -> str:
    from .values import dump

    return dump(list(texts))


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def _item(values: Any) -> StoredWork:
    texts = [_text(one) for one in cast("list[Any]", values)]
    return StoredWork.of(dict(zip(texts[::2], texts[1::2], strict=True)))
