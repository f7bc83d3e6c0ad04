// swift-tools-version: 6.2
import PackageDescription

/// The strictest settings, for every target.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// With `WECHAT_PREGENERATED=1` the message modules are compiled from the committed mirror, without running the plugin.
let isPregenerated = Context.environment["WECHAT_PREGENERATED"] == "1"

/// The platforms: a folder of schemas and a module of messages each.
let platforms = ["OfficialAccount", "MiniProgram", "WeCom", "OpenPlatform", "Channels"]

/// The modules of all messages.
let allMessages = platforms.map { Target.Dependency(stringLiteral: "\($0)Messages") }

/// The module of a platform's messages. Its folder is the folder of its schemas, so that SwiftPM sees a schema that is
/// added, changed or removed.
func messages(_ platform: String) -> Target {
    let name = "\(platform)Messages"
    if isPregenerated {
        return .target(
            name: name, dependencies: ["WeChatMessageCoding"], path: ".",
            sources: ["Generated/\(platform)", "Schemas/\(platform)/\(name).swift"], swiftSettings: settings)
    }
    return .target(
        name: name, dependencies: ["WeChatMessageCoding"], path: "Schemas/\(platform)", swiftSettings: settings,
        plugins: ["MessagePlugin"])
}

/// The server library, and what starts and stops its services. They belong to the trait.
let server: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Server"])),
    .product(name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: .when(traits: ["Server"])),
    .product(name: "UnixSignals", package: "swift-service-lifecycle", condition: .when(traits: ["Server"])),
]

/// The HTTP client of servers on SwiftNIO, and what its bytes and errors are made of. They belong to their trait.
let asyncHTTPClient: [Target.Dependency] = [
    ("AsyncHTTPClient", "async-http-client"), ("NIOCore", "swift-nio"), ("NIOHTTP1", "swift-nio"),
    ("NIOPosix", "swift-nio"), ("NIOSSL", "swift-nio-ssl"),
].map { .product(name: $0, package: $1, condition: .when(traits: ["AsyncHTTPClient"])) }

#if os(Linux)
// The library lies where the compiler looks, and SwiftPM warns about a flag that its pkg-config file has.
let hiredisConfiguration: String? = nil
#else
let hiredisConfiguration: String? = "hiredis"
#endif

let package = Package(
    name: "wechat-messages",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: platforms.map { .library(name: "\($0)Messages", targets: ["\($0)Messages"]) } + [
        .library(name: "WeChatMessageCoding", targets: ["WeChatMessageCoding"]),
        .library(name: "WeChatXML", targets: ["WeChatXML"]),
        .library(name: "WeChatCrypto", targets: ["WeChatCrypto"]),
        .library(name: "WeChatLog", targets: ["WeChatLog"]),
        .library(name: "WeChatCallback", targets: ["WeChatCallback"]),
        .library(name: "WeChatAPI", targets: ["WeChatAPI"]),
        .library(name: "WeChatTesting", targets: ["WeChatTesting"]),
        .library(name: "WeChatHummingbird", targets: ["WeChatHummingbird"]),
        .library(name: "WeChatRedis", targets: ["WeChatRedis"]),
        .library(name: "WeChatAsyncHTTPClient", targets: ["WeChatAsyncHTTPClient"]),
        .executable(name: "wechat", targets: ["wechat"]),
        .plugin(name: "MessagePlugin", targets: ["MessagePlugin"]),
        .plugin(name: "GenerateMessages", targets: ["GenerateMessages"]),
    ],
    traits: [
        .trait(name: "AsyncHTTPClient", description: "The transport by AsyncHTTPClient."),
        .trait(name: "Redis", description: "The stores on Redis, by the system's hiredis."),
        .trait(name: "Server", description: "The adapter for Hummingbird."),
    ],
    dependencies: [
        // Of the traits alone: without them they are neither resolved nor fetched.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.0.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.30.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
    ],
    // The messages, generated.
    targets: platforms.map(messages) + [
        // From bytes to messages.
        .target(name: "WeChatBytes", swiftSettings: settings),
        .target(name: "WeChatJSON", dependencies: ["WeChatBytes"], swiftSettings: settings),
        .target(name: "WeChatXML", dependencies: ["WeChatBytes"], swiftSettings: settings),
        .target(
            name: "WeChatMessageCoding", dependencies: ["WeChatBytes", "WeChatJSON", "WeChatXML"],
            swiftSettings: settings),

        // The crypto of callbacks. Apple's systems have their own AES and SHA-1.
        .systemLibrary(
            name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .target(
            name: "WeChatCrypto",
            dependencies: [
                "WeChatBytes", "WeChatJSON", "WeChatXML",
                .target(name: "CLibcrypto", condition: .when(platforms: [.linux])),
            ],
            swiftSettings: settings),

        // The glue: what a server needs beside the messages.
        .target(name: "WeChatLog", swiftSettings: settings),
        .target(
            name: "WeChatCallback",
            dependencies: ["WeChatBytes", "WeChatCrypto", "WeChatLog", "WeChatMessageCoding", "WeChatXML"],
            swiftSettings: settings),
        .target(
            name: "WeChatAPI", dependencies: ["WeChatJSON", "WeChatLog", "WeChatMessageCoding"], swiftSettings: settings
        ),
        .target(
            name: "WeChatTesting",
            dependencies: [
                "CommandLineSupport", "WeChatAPI", "WeChatBytes", "WeChatCallback", "WeChatCrypto", "WeChatJSON",
                "WeChatLog", "WeChatMessageCoding", "WeChatXML",
            ],
            swiftSettings: settings),
        .target(
            name: "WeChatHummingbird", dependencies: ["WeChatCallback", "WeChatLog", "WeChatMessageCoding"] + server,
            swiftSettings: settings),
        .systemLibrary(
            name: "CHiredis", pkgConfig: hiredisConfiguration,
            providers: [.apt(["libhiredis-dev"]), .brew(["hiredis"])]),
        .target(
            name: "WeChatRedis",
            dependencies: [
                "WeChatAPI", "WeChatCallback", "WeChatLog",
                .target(name: "CHiredis", condition: .when(traits: ["Redis"])),
            ],
            swiftSettings: settings),

        .target(
            name: "WeChatAsyncHTTPClient",
            dependencies: ["WeChatAPI", "WeChatLog", "WeChatMessageCoding"] + asyncHTTPClient,
            swiftSettings: settings),

        // WeChat's side for a person with a browser: of the trait alone.
        .target(
            name: "WeChatSandbox",
            dependencies: [
                "OfficialAccountMessages", "WeChatAPI", "WeChatBytes", "WeChatCallback", "WeChatCrypto",
                "WeChatHummingbird", "WeChatJSON", "WeChatLog", "WeChatMessageCoding", "WeChatTesting",
            ] + server,
            resources: [.copy("Page"), .copy("Forms"), .copy("Bot/Picture.png")], swiftSettings: settings),

        // From schemas to Swift.
        .target(
            name: "MessageSchemaGenerator", dependencies: ["CommandLineSupport", "WeChatJSON"], swiftSettings: settings),
        .executableTarget(
            name: "generate-messages", dependencies: ["CommandLineSupport", "MessageSchemaGenerator"],
            swiftSettings: settings),
        .plugin(name: "MessagePlugin", capability: .buildTool(), dependencies: ["generate-messages"]),
        .plugin(
            name: "GenerateMessages",
            capability: .command(
                intent: .custom(
                    verb: "generate-messages",
                    description: "Refreshes Generated/ from the schemas; with --check tells what differs."),
                permissions: [.writeToPackageDirectory(reason: "to refresh Generated/")]),
            dependencies: ["generate-messages"]),
        .plugin(
            name: "NewMessage",
            capability: .command(
                intent: .custom(
                    verb: "new-message", description: "Writes the schema and the sample of a new message type."),
                permissions: [.writeToPackageDirectory(reason: "to write the schema and the sample")]),
            dependencies: ["generate-messages"]),

        // What a person runs.
        .target(name: "CommandLineSupport", swiftSettings: settings),
        .executableTarget(
            name: "wechat",
            dependencies: allMessages + [
                "CommandLineSupport", "WeChatAPI", "WeChatBytes", "WeChatCallback", "WeChatCrypto", "WeChatJSON",
                "WeChatLog", "WeChatMessageCoding", "WeChatSandbox", "WeChatTesting", "WeChatXML",
            ],
            swiftSettings: settings,
            // Whoever edits a schema waits for this: every message in one program, 1,100 object files.
            linkerSettings: [.unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux], configuration: .debug))]),
        .executableTarget(
            name: "example-bot", dependencies: ["OfficialAccountMessages", "WeChatCallback", "WeChatCrypto"],
            swiftSettings: settings),
        .executableTarget(
            name: "example-server",
            dependencies: [
                "OfficialAccountMessages", "WeChatCallback", "WeChatCrypto", "WeChatHummingbird", "WeChatLog",
            ] + server,
            swiftSettings: settings),
        .executableTarget(
            name: "message-benchmark", dependencies: ["OfficialAccountMessages", "WeChatCallback", "WeChatCrypto"],
            swiftSettings: settings),

        // Tests.
        .target(
            name: "TestSupport", dependencies: ["WeChatLog"], path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(name: "WeChatBytesTests", dependencies: ["TestSupport", "WeChatBytes"], swiftSettings: settings),
        .testTarget(name: "WeChatJSONTests", dependencies: ["TestSupport", "WeChatJSON"], swiftSettings: settings),
        .testTarget(
            name: "WeChatCallbackTests",
            dependencies: [
                "MiniProgramMessages", "OfficialAccountMessages", "OpenPlatformMessages", "TestSupport", "WeChatAPI",
                "WeChatCallback", "WeChatCrypto", "WeChatLog", "WeChatMessageCoding", "WeComMessages",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "WeChatAPITests",
            dependencies: [
                "OfficialAccountMessages", "TestSupport", "WeChatAPI", "WeChatAsyncHTTPClient", "WeChatCallback",
                "WeChatCrypto", "WeChatLog", "WeChatMessageCoding", "WeChatTesting", "WeComMessages",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "WeChatTestingTests",
            dependencies: [
                "OfficialAccountMessages", "WeComMessages", "TestSupport", "WeChatAPI", "WeChatCallback",
                "WeChatCrypto", "WeChatLog", "WeChatMessageCoding", "WeChatTesting",
            ],
            swiftSettings: settings),
        .testTarget(name: "WeChatXMLTests", dependencies: ["TestSupport", "WeChatXML"], swiftSettings: settings),
        .testTarget(
            name: "WeChatCryptoTests",
            dependencies: ["TestSupport", "WeChatBytes", "WeChatCrypto", "WeChatJSON", "WeChatXML"],
            exclude: ["Vectors.json"], swiftSettings: settings),
        .testTarget(
            name: "MessageSchemaGeneratorTests",
            dependencies: ["CommandLineSupport", "MessageSchemaGenerator", "WeChatMessageCoding"],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "WeChatHummingbirdTests",
            dependencies: [
                "OfficialAccountMessages", "TestSupport", "WeChatCallback", "WeChatCrypto", "WeChatHummingbird",
                "WeChatLog",
            ] + server,
            swiftSettings: settings),
        .testTarget(
            name: "WeChatRedisTests",
            dependencies: [
                "OfficialAccountMessages", "TestSupport", "WeChatAPI", "WeChatCallback", "WeChatLog", "WeChatRedis",
                "WeChatTesting",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "WeChatSandboxTests",
            dependencies: allMessages + [
                "TestSupport", "WeChatAPI", "WeChatCallback", "WeChatCrypto", "WeChatLog", "WeChatMessageCoding",
                "WeChatSandbox", "WeChatTesting", "wechat",
            ],
            swiftSettings: settings),
        .testTarget(name: "PluginTests", swiftSettings: settings),
        .testTarget(
            name: "WeChatToolTests",
            dependencies: [
                "OfficialAccountMessages", "TestSupport", "WeChatCallback", "WeChatCrypto", "WeChatLog",
                "WeChatMessageCoding", "WeChatTesting", "wechat",
            ],
            swiftSettings: settings),
        .testTarget(name: "WeChatMessageCodingTests", dependencies: ["WeChatMessageCoding"], swiftSettings: settings),
        .testTarget(
            name: "MessagesTests", dependencies: allMessages + ["TestSupport", "WeChatJSON", "WeChatMessageCoding"],
            swiftSettings: settings),
        .testTarget(
            name: "DocumentationTests",
            dependencies: [
                "ChannelsMessages", "MiniProgramMessages", "OfficialAccountMessages", "OpenPlatformMessages",
                "WeChatAPI", "WeChatCallback", "WeChatCrypto", "WeChatLog", "WeChatMessageCoding", "WeChatTesting",
                "WeComMessages",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "OfficialAccountMessagesTests", dependencies: ["OfficialAccountMessages", "WeChatXML"],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
