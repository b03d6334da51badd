"""API calls: members, messages, files, pagination, errors.

WECOM_CORP_ID=… WECOM_SECRET=… WECOM_AGENT_ID=… python examples/calls.py zhangsan report.pdf
"""

import os
import sys

from wecom_client import FileStorage, NotFoundError, WeComClient


def main(client: WeComClient, agent_id: int, userid: str, path: str) -> None:
    member = client.user.get(userid)
    print(member.name, member.department)

    client.message.send("text", agent_id, touser=[userid], text={"content": f"Hello {member.name}"})

    uploaded = client.media.upload("file", path)
    client.message.send("file", agent_id, touser=[userid], file={"media_id": uploaded.media_id})
    with client.media.get(uploaded.media_id) as download:
        print(download.filename, len(download.read()), "bytes")

    for entry in client.user.iter_list_id(limit=100):
        print(entry.userid, entry.department)

    try:
        client.user.get("nobody")
    except NotFoundError as error:
        print(error.errcode, error.label)


if __name__ == "__main__":
    with WeComClient(os.environ["WECOM_CORP_ID"], os.environ["WECOM_SECRET"], session=FileStorage(".wecom.db")) as app:
        main(app, int(os.environ["WECOM_AGENT_ID"]), *sys.argv[1:3])
