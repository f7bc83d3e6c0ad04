// Generated from ContentItems/Content/Boxes.json. Edit the schema, not this file.
