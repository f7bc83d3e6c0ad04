// Generated from Contents/Content/Image.json. Edit the schema, not this file.
