// Generated from Contents/Content/Text.json. Edit the schema, not this file.
