// Generated from the schemas in Shared. Edit the schema, not this file.
