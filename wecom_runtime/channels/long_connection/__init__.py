"""The long connection of an AI bot: a WebSocket for pushes and answers, which reconnects after every failure.

https://developer.work.weixin.qq.com/document/path/101833
"""
