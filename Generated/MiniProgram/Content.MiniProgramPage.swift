// Generated from MiniProgram/Content/MiniProgramPage.json. Edit the schema, not this file.
