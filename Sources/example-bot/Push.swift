import Foundation
import WeChatCrypto

/// Pushes the messages of files to the bot as WeChat would, signed and a moment ago, and prints what it answers.
func push(_ paths: some Collection<String>) async {
    guard !paths.isEmpty else {
        FileHandle.standardError.write(Data("usage: example-bot FILE…, each a message as WeChat pushes it\n".utf8))
        exit(64)
    }
    for path in paths {
        guard let message = FileManager.default.contents(atPath: path) else {
            FileHandle.standardError.write(Data("error: the file \(path) cannot be read\n".utf8))
            exit(66)
        }
        let timestamp = String(Int(Date().timeIntervalSince1970))
        let signature = CallbackSignature(token: "a token for trials", timestamp: timestamp, nonce: "1")
        let answer = await respond(
            method: "POST", query: "signature=\(signature)&timestamp=\(timestamp)&nonce=1", body: Array(message))
        print(String(decoding: answer.body, as: UTF8.self))
        guard answer.status == 200 else {
            FileHandle.standardError.write(Data("error: the bot refused \(path) with status \(answer.status)\n".utf8))
            exit(65)
        }
    }
}
