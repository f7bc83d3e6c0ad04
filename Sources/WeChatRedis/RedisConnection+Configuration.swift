#if Redis
public import WeChatLog

extension RedisConnection {
    /// Where the server is, and how long to wait for it.
    public struct Configuration: Sendable {
        /// The server's name or address.
        public var host: String

        /// The server's port.
        public var port: UInt16

        /// The user of the server's access list; `nil` for the user `default`.
        public var user: String?

        /// The password; `nil` where the server asks for none.
        public var password: Secret?

        /// The number of the database.
        public var database = 0

        /// What the key of every entry begins with. Bots that share a server and are none of each other's business have one each.
        public var keyPrefix = "wechat:"

        /// How long a caller waits for the server at the most: for the connection, where there is none, and for the reply.
        public var timeout: Duration = .seconds(1)

        /// How long nobody asks the server after a failure: after the second twice as long, and so on.
        public var firstBackOff: Duration = .milliseconds(200)

        /// The longest time between two failures.
        public var longestBackOff: Duration = .seconds(10)

        /// Creates a configuration.
        ///
        /// - Parameters:
        ///   - host: The server's name or address.
        ///   - port: The server's port.
        ///   - user: The user of the server's access list; `nil` for the user `default`.
        ///   - password: The password; `nil` where the server asks for none.
        public init(host: String = "127.0.0.1", port: UInt16 = 6379, user: String? = nil, password: Secret? = nil) {
            self.host = host
            self.port = port
            self.user = user
            self.password = password
        }

        /// How errors name the server.
        var server: String { "\(host):\(port)" }
    }
}
#endif
