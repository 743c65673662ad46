"""Which addresses may be asked: https, port 443, a host of the list, and public machines only. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from bot.failures import SourceError

HOST = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+")
PLAIN = re.compile(r"[\x21-\x5b\x5d-\x7e]+")  # printable ASCII, no space, no backslash
NAT64 = IPv6Network("64:ff9b::/96")


class Address(NamedTuple):
    """A checked https address: its host, and the path with its query."""

    host: str
    path: str

    @property
    def url(self) -> str:
        return f"https://{self.host}{self.path}"


def checked(url: str, hosts: Iterable[str]) -> Address:
    """The address, where it may be asked. A host of the list is exact, or `*.name` for those under a name.

    Raises SourceError naming what is wrong; it names the host at most, since the rest may be a secret.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise SourceError("feed_address_unreadable") from None
    host = parts.hostname or ""
    if not PLAIN.fullmatch(url) or not HOST.fullmatch(host):
        raise SourceError("feed_address_unreadable")
    if parts.scheme != "https":
        raise SourceError("feed_address_not_https", host=host)
    if "@" in parts.netloc:
        raise SourceError("feed_address_with_user", host=host)
    if port not in (None, 443):
        raise SourceError("feed_address_port", host=host)
    if not any(_matches(host, pattern) for pattern in hosts):
        raise SourceError("feed_host_not_allowed", host=host)
    return Address(host, (parts.path or "/") + (f"?{parts.query}" if parts.query else ""))


def _matches(host: str, pattern: str) -> bool:
    return host.endswith(pattern[1:]) if pattern.startswith("*.") else host == pattern


def public(host: str, addresses: Sequence[str]) -> tuple[str, ...]:
    """The addresses a host resolved to. Raises SourceError unless every one of them is public."""
    if not addresses or not all(_is_public(address) for address in addresses):
        raise SourceError("feed_host_not_public", host=host)
    return tuple(addresses)


def _is_public(text: str) -> bool:
    try:
        address = ip_address(text)
    except ValueError:
        return False
    address = _inner(address)
    return address.is_global and not address.is_multicast


def _inner(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address inside an IPv6 one, where it has one: that may be private though the outer is not."""
    if isinstance(address, IPv4Address):
        return address
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else None) or address
