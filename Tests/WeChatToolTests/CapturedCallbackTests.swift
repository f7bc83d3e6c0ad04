import Foundation
import Testing
import WeChatCrypto

/// `wechat sign`, `verify`, `encrypt` and `decrypt`: a callback that was captured, or is to be made.
struct CapturedCallbackTests {
    private func run(_ words: [String], input: String = "") async throws -> Tool.Result {
        let result = try await Tool.run(words, input: input, environment: Account.environment)
        #expect(Account.keepsSecrets(result.output + result.errors))
        return result
    }

    private let query = "timestamp=1700000000&nonce=n%2B1"

    @Test func aSignatureIsThatOfTheLibrary() async throws {
        let signature = CallbackSignature(token: Account.token, timestamp: "1700000000", nonce: "n+1")
        let signed = try await run(["sign", "--query", query])
        #expect(signed.output == "signature=\(signature)&timestamp=1700000000&nonce=n%2B1\n")
        let verified = try await run(["verify", "--query", "https://example.com/wechat?\(signed.output.dropLast())"])
        #expect(verified.output == "signature is right\n")
        #expect(verified.status == 0)
    }

    @Test(arguments: [Account.text, Account.jsonText])
    func whatIsEncryptedAsAPushIsSignedVerifiedAndDecrypted(message: String) async throws {
        let body = try await run(["encrypt", "--push"], input: message).output
        #expect(body.hasPrefix(message.prefix(1)))
        #expect(body.contains("gh_1"))
        let query = try await run(["sign", "-"], input: body).output.dropLast()
        let verified = try await run(["verify", "--query", "\(query)", "-"], input: body)
        #expect(verified.output == "signature is right\nmsg_signature is right\n")
        for words in [["decrypt"], ["decrypt", "--query", "\(query)"]] {
            #expect(try await run(words, input: body).output == message + "\n")
        }
        let decoded = try await run(["decrypt", "--decode"], input: body).objects()
        #expect(decoded.first?["type"] as? String == "TextMessage")
        let other = try await run(["decrypt", "--query", "\(query)", "--nonce", "2"], input: body)
        #expect(other.status == 65)
        #expect(other.output == "")
    }

    /// Messages of a smart robot of WeCom are for nobody.
    @Test func whomMessagesAreForMayBeEmpty() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let keys = "WECHAT_TOKEN=\(Account.token)\nWECHAT_AES_KEY=\(Account.aesKey)\n"
        let given = try folder.file("given.keys", keys + "WECHAT_APP_ID=\n")
        let unset = try folder.file("unset.keys", keys)
        let empty = ["WECHAT_APP_ID": ""]
        let body = try await Tool.run(["encrypt", "--key-file", given], input: Account.text).output
        let opened = try await Tool.run(["decrypt", "--key-file", unset], input: body, environment: empty)
        #expect(opened.output == Account.text + "\n" && opened.status == 0, "\(opened.errors)")
        let missing = try await Tool.run(["decrypt", "--key-file", unset], input: body)
        #expect(missing.status == 64 && missing.errors.hasPrefix("WECHAT_APP_ID: error: not set"))
        // No other name may be, and an account of the API has an ID.
        let other = try folder.file("other.keys", "WECHAT_TOKEN=\n")
        #expect(try await Tool.run(["decrypt", "--key-file", other]).errors.contains("WECHAT_TOKEN has no value"))
        let account = try await Tool.run(["token"], environment: empty)
        #expect(account.status == 64 && account.errors.hasPrefix("WECHAT_APP_ID: error: empty"))
    }

    @Test func anAnswerCarriesItsSignature() async throws {
        let answer = try await run(["encrypt", "--timestamp", "1700000000", "--nonce", "5"], input: Account.text).output
        #expect(answer.contains("<TimeStamp>1700000000</TimeStamp><Nonce><![CDATA[5]]></Nonce>"))
        #expect(try await run(["verify"], input: answer).output == "MsgSignature is right\n")
        #expect(try await run(["decrypt"], input: answer).output == Account.text + "\n")
        let damaged = answer.replacing("CDATA[5]", with: "CDATA[6]")
        #expect(try await run(["verify"], input: damaged).status == 65)
        #expect(try await run(["decrypt"], input: damaged).errors.hasPrefix("MsgSignature: error: it is '"))
    }

    @Test func aWrongSignatureIsExplained() async throws {
        let body = try await run(["encrypt", "--push"], input: Account.text).output
        let result = try await run(
            ["verify", "--query", "signature=0&msg_signature=1&\(query)", "-"], input: body)
        #expect(result.status == 65)
        let errors = result.errors.split(separator: "\n")
        try #require(errors.count == 2)
        #expect(errors[0].hasPrefix("signature: error: it is '0' and has to be '"))
        #expect(errors[0].contains("made of the token, the timestamp '1700000000', the nonce 'n+1'; compare the token"))
        #expect(errors[1].hasPrefix("msg_signature: error: it is '1' and has to be '"))
        #expect(errors[1].contains("the nonce 'n+1', Encrypt, "))
    }

    @Test func aSignatureOfSomethingElseIsRecognised() async throws {
        let body = try await run(["encrypt", "--push"], input: Account.text).output
        let signature = CallbackSignature(token: Account.token, timestamp: "1", nonce: "2")
        let swapped = try await run(
            ["verify", "--msg-signature", "\(signature)", "--timestamp", "1", "--nonce", "2"], input: body)
        #expect(swapped.errors.contains("it is the one of 'signature', which does not cover Encrypt"))
        let raised = ["verify", "--signature", signature.text.uppercased(), "--timestamp", "1", "--nonce", "2"]
        #expect(try await run(raised).errors.contains("write it in lower case"))
        let right = ["verify", "--signature", signature.text, "--timestamp", "1", "--nonce", "2"]
        var environment = Account.environment
        environment["WECHAT_TOKEN"] = Account.token + "\n"
        let blank = try await Tool.run(right, environment: environment)
        #expect(blank.errors.contains("it is right without the blanks in the token"))
    }

    @Test func theCheckOfAURLIsDecrypted() async throws {
        let safeMode = try Account.safeMode()
        let sealed = safeMode.seal(Array("8612".utf8), timestamp: 1_700_000_000, nonce: "n")
        let words = [
            "--msg-signature", sealed.msgSignature, "--timestamp", "1700000000", "--nonce", "n", "--echostr",
            sealed.encrypt,
        ]
        #expect(try await run(["verify"] + words).output == "msg_signature is right\n")
        #expect(try await run(["decrypt"] + words).output == "8612\n")
        #expect(try await run(["decrypt"], input: sealed.encrypt + "\n").output == "8612\n")
    }

    @Test func whatCannotBeDecryptedIsBadData() async throws {
        let body = try await run(["encrypt"], input: Account.text).output
        let other = try await run(["decrypt", "--app-id", "wx9"], input: body)
        #expect(other.status == 65)
        #expect(other.errors.hasPrefix("<stdin>: error: the message cannot be decrypted"))
        #expect(try await run(["decrypt"], input: "<xml><A/></xml>").errors.contains("the document has no Encrypt"))
        for input in ["", "no Base64, and no document"] {
            #expect(try await run(["decrypt"], input: input).errors.contains("the document has no Encrypt"))
        }
        #expect(try await run(["decrypt"], input: "<xml>").errors.hasPrefix("<stdin>:byte 5: error: "))
        #expect(try await run(["decrypt", "absent.xml"]).status == 66)
    }

    @Test func secretsComeFromAFile() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let file = try folder.file(
            "keys",
            "# a bot\r\nexport WECHAT_TOKEN = \"\(Account.token)\"\r\n\r\nOTHER=1\nWECHAT_AES_KEY=\(Account.aesKey)\n")
        let expected = try await run(["sign", "--query", query]).output
        let signed = try await Tool.run(["sign", "--query", query, "--key-file", file])
        #expect(signed.output == expected)
        for (text, message) in [
            ("A=1\nWECHAT_TOKNE=hush", ":2: error: unknown name WECHAT_TOKNE; did you mean WECHAT_TOKEN?\n"),
            ("hush", ":1: error: expected NAME=VALUE\n"),
            ("WECHAT_TOKEN=\"\"", ":1: error: WECHAT_TOKEN has no value\n"),
        ] {
            let wrong = try folder.file("wrong", text)
            let result = try await Tool.run(["sign", "--key-file", wrong])
            #expect(result.errors == wrong + message)
            #expect(result.status == 65)
        }
        let marked = try folder.file("marked", "\u{FEFF}WECHAT_TOKEN=\(Account.token)\n")
        #expect(try await Tool.run(["sign", "--query", query, "--key-file", marked]).output == expected)
        let other = folder.url.appending(path: "other")
        for bytes in [Data([0xFF, 0xFE]), Data("WECHAT_TOKEN=".utf8) + [0xE9]] {
            try bytes.write(to: other)
            let result = try await Tool.run(["sign", "--key-file", other.path])
            #expect(result.errors.contains("error: the text is not valid UTF-8: save the file as UTF-8\n"))
            #expect(result.status == 65)
        }
        #expect(try await Tool.run(["sign", "--key-file", "absent"]).status == 66)
    }

    @Test func whatIsNotSetIsNamed() async throws {
        let unset = try await Tool.run(["sign"])
        #expect(unset.status == 64)
        #expect(unset.errors.hasPrefix("WECHAT_TOKEN: error: not set"))
        var environment = Account.environment
        environment["WECHAT_AES_KEY"] = "hush"
        let wrong = try await Tool.run(["encrypt"], input: Account.text, environment: environment)
        #expect(wrong.status == 65)
        #expect(wrong.errors.hasPrefix("WECHAT_AES_KEY: error: the EncodingAESKey has 4 characters"))
        #expect(!wrong.errors.contains("hush"))
    }
}
