// Generated from WeCom/Content/Markdown.json. Edit the schema, not this file.
