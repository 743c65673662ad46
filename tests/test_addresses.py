"""Which addresses may be asked, and which machines may answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.addresses import checked, public
from bot.failures import SourceError

HOSTS = ("data.sec.gov", "*.googleusercontent.com")


@pytest.mark.parametrize(
    ("url", "host", "path"),
    [
        ("https://data.sec.gov/a.json", "data.sec.gov", "/a.json"),
        ("https://DATA.sec.gov", "data.sec.gov", "/"),
        ("https://data.sec.gov:443/a?b=c&d=%20#e", "data.sec.gov", "/a?b=c&d=%20"),
        ("https://doc-0s.googleusercontent.com/x", "doc-0s.googleusercontent.com", "/x"),
    ],
)
def test_addresses_that_may_be_asked(url: str, host: str, path: str) -> None:
    address = checked(url, HOSTS)
    assert (address.host, address.path, address.url) == (host, path, f"https://{host}{path}")


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("http://data.sec.gov/", "feed_address_not_https"),
        ("ftp://data.sec.gov/", "feed_address_not_https"),
        ("https://data.sec.gov:8443/", "feed_address_port"),
        ("https://data.sec.gov:99999/", "feed_address_unreadable"),
        ("https://user:pass@data.sec.gov/", "feed_address_with_user"),
        ("https://data.sec.gov@evil.example/", "feed_address_with_user"),
        ("https://evil.example/", "feed_host_not_allowed"),
        ("https://data.sec.gov.evil.example/", "feed_host_not_allowed"),
        ("https://googleusercontent.com/", "feed_host_not_allowed"),
        ("https://evilgoogleusercontent.com/", "feed_host_not_allowed"),
        ("https://169.254.169.254/latest/meta-data", "feed_host_not_allowed"),
        ("https://localhost/", "feed_address_unreadable"),
        ("https://[::1]/", "feed_address_unreadable"),
        ("https://data.sec.gov./", "feed_address_unreadable"),
        ("https://data.sec.gov\\@evil.example/", "feed_address_unreadable"),
        ("https://dаta.sec.gov/", "feed_address_unreadable"),
        ("https://data.sec.gov/a b", "feed_address_unreadable"),
        ("https://data.sec.gov/\r\nHost: evil.example", "feed_address_unreadable"),
        ("//data.sec.gov/", "feed_address_not_https"),
        ("data.sec.gov", "feed_address_unreadable"),
        ("", "feed_address_unreadable"),
    ],
)
def test_addresses_that_may_not(url: str, key: str) -> None:
    with pytest.raises(SourceError) as refusal:
        checked(url, HOSTS)
    assert refusal.value.key == key
    assert "pass" not in str(refusal.value.values)


@given(st.text(st.characters(codec="utf-8"), max_size=60).map(lambda text: "https://data.sec.gov" + text))
def test_whatever_follows_an_allowed_host_leads_to_an_allowed_host(url: str) -> None:
    try:
        address = checked(url, HOSTS)
    except SourceError:
        return
    assert address.host == "data.sec.gov" or address.host.endswith(".googleusercontent.com")
    assert address.path.startswith("/")
    assert address.url.isascii()


@pytest.mark.parametrize("address", ["23.10.4.1", "2606:4700::6810:84e5", "::ffff:23.10.4.1", "64:ff9b::170a:401"])
def test_public_machines(address: str) -> None:
    assert public("data.sec.gov", ["104.16.1.1", address]) == ("104.16.1.1", address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.1",
        "224.0.0.1", "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1",
        "ff02::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "2002:7f00:1::",
        "2001:0:4136:e378:8000:63bf:80ff:fffe", "data.sec.gov", "",
    ],
)  # fmt: skip
def test_private_machines_hide_behind_no_name(address: str) -> None:
    for answers in ([address], ["104.16.1.1", address]):
        with pytest.raises(SourceError) as refusal:
            public("data.sec.gov", answers)
        assert (refusal.value.key, refusal.value.values) == ("feed_host_not_public", {"host": "data.sec.gov"})


def test_a_name_without_addresses_is_not_public() -> None:
    with pytest.raises(SourceError):
        public("data.sec.gov", [])
