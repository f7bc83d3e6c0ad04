// Generated from OfficialAccount/Content/Image.json. Edit the schema, not this file.
