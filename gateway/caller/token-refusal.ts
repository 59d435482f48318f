import { errors } from "jose";
import { CordonError } from "../../platform/runtime/errors.js";

/** Why a token is refused, and what to do about it: `extensions.reason` of UNAUTHENTICATED. */
const words = {
  TOKEN_MISSING: "The request carries no token. Send the header `Authorization: Bearer <token>`.",
  TOKEN_MALFORMED: "The token is not a signed JSON Web Token. Sign in again and send the token exactly as you got it.",
  TOKEN_EXPIRED: "The token has expired. Sign in again to get a new one.",
  TOKEN_NOT_YET_VALID: "The token is not valid yet. Check the clocks of this system and of the identity provider.",
  TOKEN_INCOMPLETE:
    "The token lacks a claim that Cordon needs: `sub`, `iss`, `aud`, `iat` and `exp`. Ask for it at sign-in.",
  TOKEN_AMBIGUOUS: "The request carries more than one token, so it is not clear whose it is. Send one.",
  TOKEN_TYPE_NOT_ALLOWED:
    "The token is not an access token: its `typ` is neither `JWT` nor `at+jwt`, or it is an ID, refresh or logout token. Send the access token that you got at sign-in.",
  TOKEN_BOUND:
    "The token is bound to a key or certificate of its holder (`cnf`), of which Cordon takes no proof. Ask your provider for a bearer token.",
  TOKEN_LIFETIME_TOO_LONG:
    "The token is good for more than 24 hours after its `iat`. Ask your provider for tokens that end sooner, and get a new one when one has.",
  ALGORITHM_NOT_ALLOWED: "The token is not signed, or not with a public-key algorithm. Sign in again at your provider.",
  CRITICAL_EXTENSION:
    "The header of the token names extensions that must be understood (`crit`), and Cordon knows none. Ask your provider for tokens without.",
  ISSUER_MISMATCH: "The token comes from another identity provider. Sign in at the one that Cordon is set up with.",
  AUDIENCE_MISMATCH: "The token was issued for another application. Ask for one whose audience is Cordon.",
  KEY_UNKNOWN: "The token is signed with a key that the identity provider does not publish. Sign in again.",
  SIGNATURE_INVALID: "The signature of the token is not right. Sign in again and send the token unchanged.",
  PERSON_UNKNOWN: "Nobody in Cordon has the subject of this token. Ask the security response team to add you.",
  ACCOUNT_EXPIRED: "The account of this program has run out. Ask whoever keeps the organization file for a new end.",
} as const;

export type TokenRefusal = keyof typeof words;

export function unauthenticated(reason: TokenRefusal): CordonError {
  return new CordonError("UNAUTHENTICATED", words[reason], { reason });
}

const byCode: Readonly<Record<string, TokenRefusal>> = {
  [errors.JWTExpired.code]: "TOKEN_EXPIRED",
  [errors.JOSEAlgNotAllowed.code]: "ALGORITHM_NOT_ALLOWED",
  [errors.JOSENotSupported.code]: "ALGORITHM_NOT_ALLOWED",
  [errors.JWKSNoMatchingKey.code]: "KEY_UNKNOWN",
  [errors.JWKSMultipleMatchingKeys.code]: "KEY_UNKNOWN",
  [errors.JWSSignatureVerificationFailed.code]: "SIGNATURE_INVALID",
  [errors.JWSInvalid.code]: "TOKEN_MALFORMED",
  [errors.JWTInvalid.code]: "TOKEN_MALFORMED",
};

const byClaim: Readonly<Record<string, TokenRefusal>> = {
  iss: "ISSUER_MISMATCH",
  aud: "AUDIENCE_MISMATCH",
  nbf: "TOKEN_NOT_YET_VALID",
};

/** The refusal for an error of jose; none when the error is not about the token. Pure. */
export function tokenRefusal(error: unknown): TokenRefusal | undefined {
  if (error instanceof errors.JWTClaimValidationFailed) {
    return error.reason === "missing" ? "TOKEN_INCOMPLETE" : (byClaim[error.claim] ?? "TOKEN_MALFORMED");
  }
  return error instanceof errors.JOSEError ? byCode[error.code] : undefined;
}
