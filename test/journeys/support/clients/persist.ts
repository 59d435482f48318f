import { setTimeout as pause } from "node:timers/promises";
import type { Answer, Cordon, Outcome } from "../../../../local/samples/player/cordon.js";
import { until } from "../../../support/until.js";

/** What says that a request may be sent again; anything else is an answer. */
const transient: readonly unknown[] = ["SERVICE_UNAVAILABLE"];

/**
 * Sends an operation with its key again and again until it is answered, as a caller does who wants it done and not twice.
 * @throws Error when it is refused in a way that repeating does not mend.
 */
export async function persist(
  cordon: Cordon,
  persona: string,
  operation: string,
  input: object,
  key: string,
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  await until(async () => {
    const answer = await attempt(cordon, persona, operation, input, key);
    outcome = answer?.data?.result;
    if (outcome) return true;
    const permanent = answer?.errors.filter(({ extensions }) => !transient.includes(extensions.code)) ?? [];
    if (permanent.length > 0) throw new Error(`${operation} failed: ${JSON.stringify(permanent)}`);
    // Or many who repeat at once keep what they wait for from coming back.
    await pause(250);
    return false;
  }, `${operation} is answered`);
  return outcome as Outcome;
}

/** Undefined when there was nobody to answer. */
function attempt(
  cordon: Cordon,
  persona: string,
  operation: string,
  input: object,
  key: string,
): Promise<Answer<{ readonly result: Outcome }> | undefined> {
  return cordon.attempt(persona, operation, input, { "idempotency-key": key }).catch(() => undefined);
}
