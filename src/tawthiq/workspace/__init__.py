"""The folder a register lives in: embedded database, logins, keys, editions, version and lock."""
