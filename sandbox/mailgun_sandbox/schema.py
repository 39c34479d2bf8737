"""The tables of a state file. Dates are ISO 8601 in UTC, lists and objects are JSON, keys are in lower case."""

from __future__ import annotations

# Changes with the tables; a file of another version is refused.
VERSION = 1
# Says whose file it is: "mgsb".
APPLICATION_ID = 0x6D677362

_DOMAIN = "region TEXT NOT NULL, domain TEXT NOT NULL"


def _keyed(name: str, scope: str, columns: str) -> str:
    names = ", ".join(part.split()[0] for part in scope.split(",")) if scope else ""
    scope = f"{scope}, " if scope else ""
    key = f"{names}, key" if names else "key"
    return f"CREATE TABLE {name} ({scope}key TEXT NOT NULL, {columns}, PRIMARY KEY ({key})) WITHOUT ROWID"


TABLES = (
    _keyed(
        "domains",
        "region TEXT NOT NULL",
        "name TEXT NOT NULL, id TEXT NOT NULL, created_at TEXT NOT NULL, settings TEXT NOT NULL,"
        " active INTEGER NOT NULL, tracking TEXT NOT NULL, dkim TEXT NOT NULL",
    ),
    _keyed(
        "bounces", _DOMAIN, "address TEXT NOT NULL, code TEXT NOT NULL, error TEXT NOT NULL, created_at TEXT NOT NULL"
    ),
    _keyed("unsubscribes", _DOMAIN, "address TEXT NOT NULL, tags TEXT NOT NULL, created_at TEXT NOT NULL"),
    _keyed("complaints", _DOMAIN, "address TEXT NOT NULL, count INTEGER NOT NULL, created_at TEXT NOT NULL"),
    _keyed(
        "allowlist",
        _DOMAIN,
        "value TEXT NOT NULL, type TEXT NOT NULL, reason TEXT NOT NULL, created_at TEXT NOT NULL",
    ),
    _keyed(
        "templates",
        _DOMAIN,
        "name TEXT NOT NULL, description TEXT NOT NULL, created_by TEXT NOT NULL, created_at TEXT NOT NULL,"
        " id TEXT NOT NULL",
    ),
    _keyed(
        "versions",
        f"{_DOMAIN}, template_id TEXT NOT NULL",
        "tag TEXT NOT NULL, template TEXT NOT NULL, comment TEXT NOT NULL, created_at TEXT NOT NULL, id TEXT NOT NULL,"
        " active INTEGER NOT NULL, headers TEXT NOT NULL",
    ),
    _keyed("webhooks", _DOMAIN, "name TEXT NOT NULL, urls TEXT NOT NULL"),
    _keyed("credentials", _DOMAIN, "login TEXT NOT NULL, password TEXT NOT NULL, created_at TEXT NOT NULL"),
    _keyed(
        "tags",
        _DOMAIN,
        "tag TEXT NOT NULL, description TEXT NOT NULL, first_seen TEXT NOT NULL, last_seen TEXT NOT NULL",
    ),
    _keyed(
        "lists",
        "region TEXT NOT NULL",
        "address TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, access_level TEXT NOT NULL,"
        " reply_preference TEXT NOT NULL, created_at TEXT NOT NULL, list_id TEXT NOT NULL, id TEXT NOT NULL",
    ),
    _keyed(
        "members",
        "region TEXT NOT NULL, list TEXT NOT NULL",
        "address TEXT NOT NULL, name TEXT NOT NULL, subscribed INTEGER NOT NULL, vars TEXT NOT NULL",
    ),
    _keyed(
        "routes",
        "region TEXT NOT NULL",
        "id TEXT NOT NULL, priority INTEGER NOT NULL, description TEXT NOT NULL, expression TEXT NOT NULL,"
        " actions TEXT NOT NULL, created_at TEXT NOT NULL",
    ),
    _keyed(
        "account_webhooks",
        "region TEXT NOT NULL",
        "id TEXT NOT NULL, url TEXT NOT NULL, event_types TEXT NOT NULL, description TEXT NOT NULL,"
        " created_at TEXT NOT NULL",
    ),
    # Keys are those of the account: both regions know them.
    _keyed(
        "keys",
        "",
        "id TEXT NOT NULL, secret TEXT NOT NULL, kind TEXT NOT NULL, role TEXT NOT NULL, description TEXT NOT NULL,"
        " domain_name TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, expires_at TEXT,"
        " requestor TEXT, user_name TEXT",
    ),
    "CREATE UNIQUE INDEX keys_secret ON keys (secret)",
    _keyed("settings", "", "value TEXT NOT NULL"),
    "CREATE TABLE messages (number INTEGER PRIMARY KEY, region TEXT NOT NULL, domain TEXT NOT NULL, key TEXT NOT NULL,"
    " message_id TEXT NOT NULL, sent_at TEXT NOT NULL, deliver_at TEXT, waiting INTEGER NOT NULL,"
    " document TEXT NOT NULL, mime BLOB NOT NULL)",
    "CREATE UNIQUE INDEX messages_key ON messages (region, domain, key)",
    "CREATE INDEX messages_waiting ON messages (region, deliver_at) WHERE waiting = 1",
    "CREATE TABLE attachments (message INTEGER NOT NULL REFERENCES messages (number) ON DELETE CASCADE,"
    " place INTEGER NOT NULL, filename TEXT NOT NULL, media_type TEXT NOT NULL, content_id TEXT NOT NULL,"
    " content BLOB NOT NULL, PRIMARY KEY (message, place)) WITHOUT ROWID",
    "CREATE TABLE events (number INTEGER PRIMARY KEY, region TEXT NOT NULL, domain TEXT NOT NULL,"
    " timestamp REAL NOT NULL, event TEXT NOT NULL, severity TEXT NOT NULL, reason TEXT NOT NULL,"
    " recipient TEXT NOT NULL, message_key TEXT NOT NULL, message_id TEXT NOT NULL, document TEXT NOT NULL)",
    "CREATE INDEX events_time ON events (region, domain, timestamp)",
    "CREATE INDEX events_place ON events (region, domain)",
    "CREATE INDEX events_recipient ON events (region, domain, recipient)",
    "CREATE INDEX events_message ON events (region, domain, message_id)",
    "CREATE INDEX events_stored ON events (region, message_key)",
    "CREATE TABLE posts (number INTEGER PRIMARY KEY, region TEXT NOT NULL, kind TEXT NOT NULL, url TEXT NOT NULL,"
    " media_type TEXT NOT NULL, content BLOB NOT NULL, created_at TEXT NOT NULL, next_at TEXT, attempts TEXT NOT NULL,"
    " retries INTEGER NOT NULL, origin TEXT NOT NULL)",
    "CREATE INDEX posts_due ON posts (region, next_at) WHERE next_at IS NOT NULL",
)
# What belongs to one domain and goes with it.
OF_A_DOMAIN = (
    "bounces",
    "unsubscribes",
    "complaints",
    "allowlist",
    "templates",
    "versions",
    "webhooks",
    "credentials",
    "tags",
    "messages",
    "events",
)
OF_A_REGION = (
    *OF_A_DOMAIN,
    "domains",
    "lists",
    "members",
    "routes",
    "account_webhooks",
    "posts",
)
