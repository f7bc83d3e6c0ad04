// Generated from OfficialAccount/Content/Video.json. Edit the schema, not this file.
