"""Certificates that are generated at run time, for the fake's server and for its proxy."""

from __future__ import annotations

import datetime
import ipaddress
import os
import secrets
import ssl
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

VALID_DAYS = 30
"""The number of days for which certificates are valid."""

TRUST = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
"""Environment variables that replace the trusted certificates."""
ALL_ADDRESSES = ("0.0.0.0/0", "::/0")


class CertificateAuthority:
    """A certificate authority whose key is only in the memory of this process.

    Args:
        names: The only host names and addresses for which its certificates are valid (name constraints).
    """

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name(f"wecom-client fake {secrets.token_hex(4)}")
        key_usage = _key_usage(signs_certificates=True)
        permitted = [*map(_constraint, names)]
        # A constraint concerns names of its kind only: without a permitted address, all addresses are excluded.
        has_address = any(isinstance(one, x509.IPAddress) for one in permitted)
        excluded = None if has_address else [x509.IPAddress(ipaddress.ip_network(one)) for one in ALL_ADDRESSES]
        builder = (
            _builder(self._name, self._name, self._key.public_key())
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(x509.NameConstraints(permitted, excluded), critical=True)
            .add_extension(key_usage, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(self._key.public_key()), critical=False)
        )
        self._certificate = builder.sign(self._key, hashes.SHA256())

    def __repr__(self) -> str:
        return f"<CertificateAuthority for {', '.join(self.names)}>"

    @property
    def pem(self) -> str:
        """The certificate that programs must trust."""
        return self._certificate.public_bytes(serialization.Encoding.PEM).decode()

    def server_context(self, names: Iterable[str]) -> ssl.SSLContext:
        """Return the TLS context of a server with a new certificate for some host names and addresses."""
        key = ec.generate_private_key(ec.SECP256R1())
        known = list(names)
        identifier = x509.SubjectKeyIdentifier.from_public_key(self._key.public_key())
        certificate = (
            _builder(_name("wecom-client fake"), self._name, key.public_key())
            .add_extension(x509.SubjectAlternativeName([*map(_general_name, known)]), critical=False)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_key_usage(signs_certificates=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        # The ssl module reads keys from files only: this one is encrypted with a password that is nowhere else.
        password = secrets.token_bytes(32).hex().encode()
        encrypted = serialization.BestAvailableEncryption(password)
        text = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encrypted)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "server.pem")
            path.touch(0o600)
            path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + text)
            context.load_cert_chain(path, password=password)
        return context


def trusted_bundle(pem: str) -> str:
    """Return a certificate with those that are trusted anyway, for settings that replace them."""
    named = [os.environ.get(name, "") for name in TRUST]
    path = next((name for name in named if name and Path(name).is_file()), "")
    if not path:
        import certifi  # comes with requests

        path = certifi.where()
    return f"{pem}\n{Path(path).read_text('utf-8', 'replace')}"


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text[:64])])


def _builder(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.timezone.utc)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=VALID_DAYS))
    )


def _key_usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _constraint(name: str) -> x509.GeneralName:
    """Return the constraint that allows one name or address."""
    try:
        return x509.IPAddress(ipaddress.ip_network(name))
    except ValueError:
        return x509.DNSName(name)
