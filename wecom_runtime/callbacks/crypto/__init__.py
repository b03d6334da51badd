"""The encryption of callbacks: envelope, signature, AES, receive id.

The scheme is documented at https://developer.work.weixin.qq.com/document/path/90968: a SHA-1 signature over the sorted
values of token, timestamp, nonce and ciphertext; AES-256-CBC with PKCS#7 padding to blocks of 32 bytes. The plain text
is 16 random bytes, the length, the message and the receive id.
"""

from .aes import decode_aes_key as decode_aes_key
from .envelope import BodyFormat as BodyFormat
from .media import MediaDecryptor as MediaDecryptor
from .opening import OpenedMessage as OpenedMessage
from .opening import ReceiveId as ReceiveId
from .wecom_crypto import Renderable as Renderable
from .wecom_crypto import WeComCrypto as WeComCrypto
