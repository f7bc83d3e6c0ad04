import WeChatTesting

extension PushedMessage {
    /// Reads the message in a file.
    init(_ file: InputFile) throws(CommandFailure) { try self.init(file.bytes, name: file.name) }

    /// Reads a message.
    ///
    /// - Parameter name: The name to report its file by.
    init(_ bytes: [UInt8], name: String) throws(CommandFailure) {
        do { try self.init(bytes) } catch { throw CommandFailure(Session.Failure(error), in: name) }
    }
}
