import WeChatJSON
import WeChatXML

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
