"""Where tokens are kept between calls, processes and restarts.

| storage | for | shared by | survives a restart |
|---|---|---|---|
| MemoryStorage | one process, tests; the default | threads | no |
| FileStorage | one host, no server | processes | yes |
| RedisStorage | many hosts | processes and hosts | as Redis is set up |
| MemcachedStorage | many hosts; tokens only | processes and hosts | no |
| ShoveStorage | any mapping: shove, shelve, … | as the mapping is | as the mapping does |
| a subclass of SessionStorage | your own database | as you make it | as you make it |
"""
