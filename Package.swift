// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "wechat-messages",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [],
    targets: [
        .target(name: "WeChatBytes", swiftSettings: settings),
        .target(name: "WeChatJSON", dependencies: ["WeChatBytes"], swiftSettings: settings),
        .target(name: "WeChatXML", dependencies: ["WeChatBytes"], swiftSettings: settings),
        .target(
            name: "WeChatMessageCoding", dependencies: ["WeChatBytes", "WeChatJSON", "WeChatXML"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
