// Generated from MiniProgram/Content/Link.json. Edit the schema, not this file.
