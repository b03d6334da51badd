"""The older library's names on top of this one: its clients, messages, replies and sessions.

The methods of its API classes are generated from spec/compat/wechatpy.yaml; this package has the hand-written parts.
"""
