// Generated from WeCom/Shared/Chain.json. Edit the schema, not this file.
