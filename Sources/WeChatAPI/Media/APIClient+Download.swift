internal import Foundation

/// A file that was downloaded.
public struct DownloadedFile: Sendable, Hashable {
    /// Where it is.
    public var path: String
    /// The number of bytes.
    public var size: Int64
    /// The `Content-Type`, as `image/jpeg`.
    public var contentType: String?
    /// The name that WeChat gave, without any folder.
    public var suggestedName: String?
}

extension APIClient {
    /// Where a download goes.
    public enum Destination: Sendable, Hashable {
        /// To a file of this path, which is replaced.
        case file(String)
        /// Into a folder, under the name that WeChat gives, or the media ID where it gives none.
        case folder(String)
    }

    /// Downloads temporary media. Of a video WeChat answers with an address, which is followed.
    ///
    /// The file is complete or not there: bytes go to a file beside it, which takes its name at the end.
    ///
    /// - Parameters:
    ///   - mediaID: The media ID of a message, or of an upload.
    ///   - destination: Where it goes.
    ///   - progress: Told how much arrived, from time to time.
    /// - Throws: ``APIError``; ``APIError/file(_:)`` where the file cannot be written.
    public func download(
        _ mediaID: String, to destination: Destination, progress: (@Sendable (TransferProgress) -> Void)? = nil
    ) async throws(APIError) -> DownloadedFile {
        let path = "/cgi-bin/media/get"
        let call = "GET \(path)"
        return try await exchange(call, isRepeatable: true) { (token) async throws(APIError) -> DownloadedFile in
            let request = HTTPRequest(
                method: "GET", address: host + path, query: [("access_token", token.value), ("media_id", mediaID)],
                idleTimeout: idleTimeout)
            return try await save(request, mediaID, call, to: destination, hiding: token, progress)
        }
    }

    /// Downloads permanent material.
    ///
    /// - Parameters:
    ///   - mediaID: The media ID of the material.
    ///   - destination: Where it goes.
    ///   - progress: Told how much arrived, from time to time.
    /// - Throws: ``APIError``; ``APIError/file(_:)`` where the file cannot be written.
    public func downloadPermanent(
        _ mediaID: String, to destination: Destination, progress: (@Sendable (TransferProgress) -> Void)? = nil
    ) async throws(APIError) -> DownloadedFile {
        let path = "/cgi-bin/material/get_material"
        let call = "POST \(path)"
        return try await exchange(call, isRepeatable: true) { (token) async throws(APIError) -> DownloadedFile in
            let request = HTTPRequest(
                method: "POST", address: host + path, query: [("access_token", token.value)],
                headers: [("Content-Type", "application/json; charset=utf-8")],
                body: HTTPBody(JSONField.object([("media_id", .text(mediaID))])), idleTimeout: idleTimeout)
            return try await save(request, mediaID, call, to: destination, hiding: token, progress)
        }
    }

    private func save(
        _ request: HTTPRequest, _ mediaID: String, _ call: String, to destination: Destination,
        hiding token: AccessToken, _ progress: (@Sendable (TransferProgress) -> Void)?
    ) async throws(APIError) -> DownloadedFile {
        let download = Download(mediaID, to: destination, call: call, progress: progress)
        let head = try await receive(request, call, with: download)
        guard let json = download.json else { return try finish(download, head, call) }
        let answer = try APIAnswer(
            RawAnswer(status: head.status, bytes: json), call: call, hiding: [Secret(token.value)])
        guard let address = answer.text("video_url") ?? answer.text("down_url") else {
            throw .unreadableAnswer("it is JSON and has neither an error nor a video's address", call: call)
        }
        guard URLComponents(ofTheWeb: address) != nil else {
            throw .unreadableAnswer("the video's address is none", call: call)
        }
        // The address is one of WeChat's file servers: the token stays here.
        let videoRequest = HTTPRequest(method: "GET", address: address, idleTimeout: idleTimeout)
        let videoCall = "GET the address of the video"
        let video = Download(mediaID, to: destination, call: videoCall, progress: progress)
        return try finish(video, await receive(videoRequest, videoCall, with: video), videoCall)
    }

    private func receive(_ request: HTTPRequest, _ call: String, with download: Download) async throws(APIError)
        -> HTTPResponse
    {
        do throws(TransportError) { return try await transport.send(request, to: download, progress: nil) } catch {
            throw download.discard() ?? .transport(error, call: call)
        }
    }

    private func finish(_ download: Download, _ head: HTTPResponse, _ call: String) throws(APIError) -> DownloadedFile {
        do throws(APIError) {
            guard head.status == 200 else { throw .status(head.status, call: call) }
            return try download.finish(head)
        } catch {
            _ = download.discard()
            throw error
        }
    }
}
