internal import WeChatBytes

/// The signature with which a web page may use WeChat's JavaScript interface: `signature` of `wx.config`, and of WeCom's
/// `wx.agentConfig`.
///
///     let signature = PageSignature(ticket: ticket, nonce: nonce, timestamp: time, url: "https://example.com/page?x=1")
///     // wx.config({ appId, timestamp, nonceStr: nonce, signature, jsApiList: […] })
///
/// It is the SHA-1 digest of `jsapi_ticket=…&noncestr=…&timestamp=…&url=…`, in lower-case hexadecimal, as the page
/// "JS-SDK使用权限签名算法" of WeChat's documentation says.
public struct PageSignature: Sendable, Hashable, CustomStringConvertible {
    /// The signature: 40 hexadecimal digits.
    public let text: String

    /// Makes a signature.
    ///
    /// - Parameters:
    ///   - ticket: The account's ticket, of type `jsapi`; for `wx.agentConfig` that of the application. It stays on the server.
    ///   - nonce: The random text that the page is given as `nonceStr`.
    ///   - timestamp: The time that the page is given, in seconds since 1970.
    ///   - url: The address of the page, as the browser shows it. What follows a `#` is left out.
    public init(ticket: String, nonce: String, timestamp: Int64, url: String) {
        let address = url.unicodeScalars.prefix { $0 != "#" }
        let signed = "jsapi_ticket=\(ticket)&noncestr=\(nonce)&timestamp=\(timestamp)&url=\(String(address))"
        text = withUTF8(signed) { signed in
            withUnsafePointer(to: signed) { piece in
                withHexadecimalSHA1(of: UnsafeBufferPointer(start: piece, count: 1)) { String(checkedUTF8: $0) }
            }
        }
    }

    /// The signature.
    public var description: String { text }
}
