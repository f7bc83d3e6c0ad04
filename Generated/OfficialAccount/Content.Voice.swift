// Generated from OfficialAccount/Content/Voice.json. Edit the schema, not this file.
