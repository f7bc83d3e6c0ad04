// Generated from WeCom/Content/Voice.json. Edit the schema, not this file.
