// Generated from OfficialAccount/Content/Music.json. Edit the schema, not this file.
