import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A server on this machine's own address whose answers are written byte by byte, faults included.
///
/// Each connection is served by a thread of its own: nothing here waits for the tests' tasks.
public final class LoopbackServer: Sendable {
    /// A request as it arrived.
    public struct Request: Sendable {
        /// `POST /cgi-bin/media/upload?type=image HTTP/1.1`.
        public let line: String
        /// The header fields in lower case.
        public let headers: [String: String]

        /// `POST`.
        public var method: String { String(line.prefix { $0 != " " }) }
        /// The path with its query.
        public var target: String { line.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
        /// The path alone.
        public var path: String { String(target.prefix { $0 != "?" }) }
        /// What follows the `?`.
        public var query: String { String(target.drop { $0 != "?" }.dropFirst()) }
        /// The number of bytes that the body has by its header; 0 where none is told.
        public var contentLength: Int { headers["content-length"].flatMap { Int($0) } ?? 0 }
    }

    /// The connection of a request.
    public struct Connection: Sendable {
        let descriptor: CInt

        init(descriptor: CInt) { self.descriptor = descriptor }

        /// Connects to a server on this machine.
        public init(to port: UInt16) throws {
            descriptor = try LoopbackServer.socket()
            var address = LoopbackServer.address(port)
            let isConnected = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
            guard isConnected else { throw Failure(description: "cannot connect: \(String(cString: strerror(errno)))") }
        }

        /// Ends the connection.
        public func close() {
            #if canImport(Darwin)
            _ = Darwin.close(descriptor)
            #elseif canImport(Glibc)
            _ = Glibc.close(descriptor)
            #else
            _ = Musl.close(descriptor)
            #endif
        }

        /// Reads what comes until the peer ends the connection.
        public func readAll() -> String {
            var bytes: [UInt8] = []
            while case let piece = read(atMost: 1 << 16), !piece.isEmpty { bytes += piece }
            return String(decoding: bytes, as: UTF8.self)
        }

        /// Reads the next bytes of the body; empty at the end.
        public func read(atMost count: Int) -> [UInt8] {
            var bytes = [UInt8](repeating: 0, count: count)
            let received = recv(descriptor, &bytes, count, 0)
            return received > 0 ? Array(bytes[..<received]) : []
        }

        /// Reads a body of a known length.
        public func body(_ length: Int) -> [UInt8] {
            var bytes: [UInt8] = []
            while bytes.count < length {
                let piece = read(atMost: min(length - bytes.count, 1 << 16))
                if piece.isEmpty { break }
                bytes += piece
            }
            return bytes
        }

        /// Writes bytes as they are.
        @discardableResult public func write(_ bytes: [UInt8]) -> Bool {
            var offset = 0
            while offset < bytes.count {
                let count = bytes.withUnsafeBytes {
                    send(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset, noSignal)
                }
                guard count > 0 else { return false }
                offset += count
            }
            return true
        }

        /// Writes a text as it is.
        public func write(_ text: String) { write(Array(text.utf8)) }

        /// Answers with a body of a type.
        public func respond(
            _ body: String, status: String = "200 OK", type: String = "application/json", headers: String = ""
        ) {
            write(
                "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(headers)Content-Length: \(body.utf8.count)\r\n"
                    + "Connection: close\r\n\r\n\(body)")
        }

        /// Breaks the connection without ending it: the peer gets a reset.
        public func reset() {
            var option = linger(l_onoff: 1, l_linger: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        }

        /// Waits.
        public func pause(_ seconds: Double) { usleep(UInt32(seconds * 1_000_000)) }
    }

    /// The port, chosen by the system.
    public let port: UInt16
    private let descriptor: CInt

    /// `http://127.0.0.1:` and the port.
    public var address: String { "http://127.0.0.1:\(port)" }

    /// An error with the system's reason.
    public struct Failure: Error, CustomStringConvertible {
        /// What failed, and why.
        public let description: String
    }

    /// Starts a server.
    ///
    /// - Parameter handler: Serves a connection whose request's head has been read. The connection is closed after it.
    public convenience init(_ handler: @escaping @Sendable (Request, Connection) -> Void) throws {
        try self.init { connection in
            if let request = Self.readHead(connection.descriptor) { handler(request, connection) }
        }
    }

    /// Starts a server that does not wait for a request.
    ///
    /// - Parameter serve: Serves a connection, which is closed after it.
    public init(_ serve: @escaping @Sendable (Connection) -> Void) throws {
        descriptor = try Self.listen()
        port = Self.port(of: descriptor)
        let descriptor = descriptor
        Thread.detachNewThread {
            // The thread that waits at the socket is the one that closes it: closed by another, its number might belong to
            // another server's socket when this one asks for the next connection.
            defer { close(descriptor) }
            while true {
                let connection = accept(descriptor, nil, nil)
                guard connection >= 0 else { return }
                Thread.detachNewThread {
                    serve(Connection(descriptor: connection))
                    close(connection)
                }
            }
        }
    }

    deinit { stop() }

    /// Takes no more connections.
    public func stop() { shutdown(descriptor, CInt(SHUT_RDWR)) }

    /// A port on which nobody listens.
    public static func unusedPort() throws -> UInt16 {
        let descriptor = try listen()
        defer { close(descriptor) }
        return port(of: descriptor)
    }

    private static func socket() throws -> CInt {
        #if canImport(Darwin)
        let descriptor = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #elseif canImport(Glibc)
        let descriptor = Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        #else
        let descriptor = Musl.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        #endif
        guard descriptor >= 0 else { throw Failure(description: "no socket: \(String(cString: strerror(errno)))") }
        return descriptor
    }

    /// A port of this machine's own address; 0 lets the system choose one.
    private static func address(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        address.sin_port = port.bigEndian
        return address
    }

    private static func listen() throws -> CInt {
        let descriptor = try socket()
        var address = address(0)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) == 0 }
        }
        #if canImport(Darwin)
        let isListening = isBound && Darwin.listen(descriptor, 128) == 0
        #elseif canImport(Glibc)
        let isListening = isBound && Glibc.listen(descriptor, 128) == 0
        #else
        let isListening = isBound && Musl.listen(descriptor, 128) == 0
        #endif
        guard isListening else { throw Failure(description: "cannot listen: \(String(cString: strerror(errno)))") }
        return descriptor
    }

    private static func port(of descriptor: CInt) -> UInt16 {
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        _ = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        return UInt16(bigEndian: address.sin_port)
    }

    private static func readHead(_ descriptor: CInt) -> Request? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            guard recv(descriptor, &byte, 1, 0) == 1, bytes.count < 1 << 16 else { return nil }
            bytes.append(byte)
        }
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { continue }
            headers[sides[0].lowercased()] = sides[1].trimmingCharacters(in: .whitespaces)
        }
        return Request(line: lines[0], headers: headers)
    }
}

#if canImport(Darwin)
private let noSignal: CInt = 0
#else
private let noSignal = CInt(MSG_NOSIGNAL)
#endif
