// Generated from WeCom/Content/Video.json. Edit the schema, not this file.
