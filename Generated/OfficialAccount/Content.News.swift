// Generated from OfficialAccount/Content/News.json. Edit the schema, not this file.

extension OfficialAccount.Content {
    /// An article.
    public struct Article: Sendable, Equatable {
        /// The title.
        public var title: String

        /// The summary.
        public var description: String?

        /// The picture's address.
        public var picURL: String?

        /// Where a tap leads.
        public var url: String?

        /// Creates a value of its fields.
        public init(title: String, description: String? = nil, picURL: String? = nil, url: String? = nil) {
            self.title = title
            self.description = description
            self.picURL = picURL
            self.url = url
        }
    }
}
