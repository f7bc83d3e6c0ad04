// Generated from the schemas of NoMessage. Edit the schema, not this file.
