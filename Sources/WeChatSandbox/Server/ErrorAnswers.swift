#if Server
internal import Hummingbird

/// Answers with what the sandbox refuses.
@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
struct ErrorAnswers: RouterMiddleware {
    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do { return try await next(request, context) } catch let error as Refusal { return Response(error: error) }
    }
}
#endif
