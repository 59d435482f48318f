import { CordonError } from "../../platform/runtime/errors.js";

/** Nobody can be recognized, since the provider gives no keys. `reason` holds addresses: it is for the log only. */
export class IdentityProviderUnavailable extends CordonError {
  constructor(readonly reason: unknown) {
    super(
      "SERVICE_UNAVAILABLE",
      "The identity provider does not answer, so nobody can be recognized. Try again shortly.",
    );
  }
}
