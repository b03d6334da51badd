"""The long connection of a device: a WebSocket for commands and pushes, which reconnects after every failure.

https://developer.work.weixin.qq.com/document/path/91366
"""
