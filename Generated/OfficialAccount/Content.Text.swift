// Generated from OfficialAccount/Content/Text.json. Edit the schema, not this file.
