// Generated from OpenPlatform/Shared/Authorization.json. Edit the schema, not this file.
