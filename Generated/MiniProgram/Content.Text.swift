// Generated from MiniProgram/Content/Text.json. Edit the schema, not this file.
