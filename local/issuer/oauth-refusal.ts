/** The codes of RFC 6749 and OpenID Connect Core that are used here. */
type OAuthError =
  | "access_denied"
  | "invalid_client"
  | "invalid_grant"
  | "invalid_request"
  | "invalid_scope"
  | "login_required"
  | "unsupported_grant_type"
  | "unsupported_response_type";

/** Why a request of the authorization code flow is refused: `error`, and the message as `error_description`. */
export class OAuthRefusal extends Error {
  constructor(
    readonly error: OAuthError,
    description: string,
  ) {
    super(description);
  }
}
