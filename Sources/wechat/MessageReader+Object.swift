import WeChatJSON
import WeChatTesting
import WeChatXML

extension MessageReader {
    /// The object that `wechat decode` prints of a message.
    func json(of bytes: [UInt8], file: String?, isPretty: Bool) throws(Session.Failure) -> [UInt8] {
        do {
            return try read(bytes).json(file: file, isPretty: isPretty)
        } catch {
            throw Session.Failure(error)
        }
    }
}

extension Session.Failure {
    /// What is wrong with a document that is not well-formed, and where.
    init(_ error: any Error) {
        switch error {
        case let error as XMLError: self.init(offset: error.offset, message: "\(error.rule)")
        case let error as JSONError: self.init(offset: error.offset, message: "\(error.rule)")
        default: self.init(offset: 0, message: "\(error)")
        }
    }
}
