// Generated from WeCom/Content/TextCard.json. Edit the schema, not this file.
