// Generated from ContentItems/Content/Dates.json. Edit the schema, not this file.

public import WeChatMessageCoding

extension ContentItems.Content {
    /// A date.
    public struct Day: Sendable, Equatable {
        /// When.
        public var time: UnixTime

        /// Creates a value of its fields.
        public init(time: UnixTime) {
            self.time = time
        }
    }
}
