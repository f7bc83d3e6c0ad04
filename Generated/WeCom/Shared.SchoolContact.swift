// Generated from WeCom/Shared/SchoolContact.json. Edit the schema, not this file.
