"""API calls with asyncio, several of them concurrently.

WECOM_CORP_ID=… WECOM_SECRET=… python examples/calls_async.py zhangsan lisi
"""

import asyncio
import os
import sys

from wecom_client import AsyncWeComClient


async def main(client: AsyncWeComClient, userids: list[str]) -> None:
    for member in await asyncio.gather(*(client.user.get(userid) for userid in userids)):
        print(member.name, member.position)
    async for entry in client.user.iter_list_id(limit=100):
        print(entry.userid, entry.department)


async def start() -> None:
    async with AsyncWeComClient(os.environ["WECOM_CORP_ID"], os.environ["WECOM_SECRET"]) as client:
        await main(client, sys.argv[1:])


if __name__ == "__main__":
    asyncio.run(start())
