"""The older library's names on top of this one: its clients, messages, replies and sessions.

The methods of its API classes are data (spec/compat/wechatpy.yaml) and generated; here is what is no mapping.
"""
