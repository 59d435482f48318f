import { CordonError } from "../../platform/runtime/errors.js";

/**
 * The identity provider does not serve its keys, so that no token can be verified. `reason` may hold addresses: log
 * only.
 */
export class IdentityProviderUnavailable extends CordonError {
  constructor(readonly reason: unknown) {
    super(
      "SERVICE_UNAVAILABLE",
      "The identity provider does not answer, so nobody can be recognized. Try again shortly.",
    );
  }
}
