// Generated from WeCom/Content/Image.json. Edit the schema, not this file.
