"""What the older library's users call: its clients, messages, replies and sessions, standing on this library.

The methods of its API classes are data (spec/compat/wechatpy.yaml) and generated; here is what is no mapping.
"""
