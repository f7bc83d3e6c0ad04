package import Foundation

extension URLComponents {
    /// The parts of an address of the web: `http` or `https` and a host.
    ///
    /// The scheme is in lower case: on Linux `URLSession` carries no other.
    ///
    /// - Parameter address: The address as a person, a file or a server gives it; `nil` where it is none.
    package init?(ofTheWeb address: String) {
        self.init(string: address)
        guard scheme == "http" || scheme == "https", host?.isEmpty == false else { return nil }
    }
}
