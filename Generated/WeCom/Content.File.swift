// Generated from WeCom/Content/File.json. Edit the schema, not this file.
