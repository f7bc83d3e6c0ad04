// Generated from NoMessage/Common.json. Edit the schema, not this file.
