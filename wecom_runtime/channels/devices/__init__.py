"""The long connection of a device: commands out and pushes in over one WebSocket, which comes back whatever happens.

https://developer.work.weixin.qq.com/document/path/91366
"""
