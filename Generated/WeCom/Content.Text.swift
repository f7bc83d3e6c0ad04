// Generated from WeCom/Content/Text.json. Edit the schema, not this file.
