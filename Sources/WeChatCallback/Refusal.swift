/// Why a request is refused.
package struct Refusal: Error {
    let status: Int
    /// The same words each time, without any secret.
    package let reason: String
    package let details: [String: String]

    init(_ status: Int, _ reason: String, _ details: [String: String] = [:]) {
        self.status = status
        self.reason = reason
        self.details = details
    }
}
