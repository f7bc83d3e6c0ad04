extension Command {
    /// How the command is written.
    var usage: String {
        switch self {
        case .decode: "Usage: wechat decode [--platform NAME] [--type NAME] [--format lines|pretty] [FILE…]"
        case .encode: "Usage: wechat encode [FILE…]"
        case .types: "Usage: wechat types [--json] [--platform NAME]"
        case .help: "Usage: wechat COMMAND [OPTION…] [FILE…]"
        }
    }

    /// What a person should know, with an example.
    var helpText: String {
        switch self {
        case .decode:
            """
            Turns messages into JSON, one object for each.

            \(usage)

            A file holds one message: XML, or JSON, as WeChat pushes it. No file, or '-', is standard input.

              --platform NAME     The platform of the messages, or a channel: WeCom/GroupRobot. Without it each that is
                                  known is tried.
              --type NAME         The type of the messages, where only the address they are sent to tells it, or the
                                  push that they answer.
              --format lines      A line for each message. The default.
              --format pretty     A line for each value.

            The object has these members:

              file        The file, or "<stdin>".
              platform    "OfficialAccount". Absent where the kind is unknown.
              channel     The platform's channel, where it is not the default one.
              platforms   All platforms and channels that the message fits equally well, where it is several.
              type        The type, as 'wechat types' lists it. Absent where the kind is unknown.
              kind        "known"; "unknown": no schema describes the message; "malformed": it does not fit its schema.
              candidates  Types for --type that a message of an unknown kind fits.
              wire        "json", where the message came as JSON.
              message     The fields by their names on the wire, with what the schema does not name.
              reason      What is wrong with a malformed message.

            What is not well-formed is reported on standard error, FILE:byte 132: error: …; the others are decoded.

            Example:
              wechat decode Tests/Samples/OfficialAccount/Event/ScanEvent.xml
            """
        case .encode:
            """
            Turns the JSON that 'wechat decode' prints back into messages.

            \(usage)

            A file holds objects, a line for each or pretty. No file, or '-', is standard input.

            Of an object only "message" is needed: "type" and "platform" name its type, else its fields tell. An object
            without "message" is the message itself. What fits no type is written as it is. "wire" is the form, xml or
            json; without it a message has the form of its type, and what fits no type is XML.

            Examples:
              wechat decode message.xml | wechat encode
              wechat encode <<< '{"ToUserName":"a","FromUserName":"b","CreateTime":1,"MsgType":"text","Content":"Hi"}'
            """
        case .types:
            """
            Lists the message types that are known.

            \(usage)

              --platform NAME     Only those of a platform, or of a channel: WeCom/GroupRobot.
              --json              One array of objects with these members: platform, channel, type, direction (inbound,
                                  reply or send), wire (xml or json), endpoint, answers, match, schema, description.

            The endpoint is where a message is sent, answers are the events that a reply answers. The match is the fields that tell a type from others. Where a field may have several values, commas
            separate them in the list, and in JSON they are an array. A '*' at the end of a value stands for any text.

            Example:
              wechat types --json
            """
        case .help:
            """
            Reads and writes the messages of WeChat's servers.

            \(usage)

              decode    Turn messages into JSON.
              encode    Turn that JSON back into messages.
              types     List the message types that are known.
              help      Tell more about a command.

              --help, -h    The same as help, alone or with a command.
              --version     The version.

            Exit status: 0 done, 64 wrong use, 65 ill-formed input, 66 a file cannot be read, 74 the output cannot be
            written.

            Example:
              wechat help decode
            """
        }
    }
}
