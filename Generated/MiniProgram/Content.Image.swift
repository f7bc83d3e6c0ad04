// Generated from MiniProgram/Content/Image.json. Edit the schema, not this file.
