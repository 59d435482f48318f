import type { Answer, Cordon, Outcome } from "../../../local/stories/cordon.js";

/** What says that a request may be sent again; anything else is an answer. */
const passing: readonly unknown[] = ["SERVICE_UNAVAILABLE"];

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
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await attempt(cordon, persona, operation, input, key);
    if (answer?.data?.result) return answer.data.result;
    const lasting = answer?.errors.filter(({ extensions }) => !passing.includes(extensions.code)) ?? [];
    if (lasting.length > 0) throw new Error(`${operation} failed: ${JSON.stringify(lasting)}`);
    if (Date.now() > deadline) throw new Error(`${operation} was not answered within a minute: ${answer?.text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
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
