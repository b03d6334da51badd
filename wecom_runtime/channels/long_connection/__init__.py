"""The long connection of an AI bot: pushes in and answers out over one WebSocket, which comes back whatever happens.

https://developer.work.weixin.qq.com/document/path/101833
"""
