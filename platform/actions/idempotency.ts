import type { EntityManager } from "typeorm";
import { platformTables } from "../database/tables/platform-tables.js";
import { CordonError } from "../runtime/errors.js";
import { inputHash } from "./input-hash.js";

/** A caller's promise that repeating a request with the same key means the same one action. */
interface IdempotencyClaim {
  readonly subject: string;
  readonly key: string;
  readonly action: string;
  readonly input: object;
  readonly now: Date;
}

/**
 * Claims the key for this transaction, or returns the result that was given to it before. A second request with the key
 * waits here until the first has committed (then it gets the first's answer) or failed (then it goes on itself).
 * @throws CordonError IDEMPOTENCY_KEY_REUSED when the key came before with another operation or input.
 */
export async function claimIdempotencyKey(
  transaction: EntityManager,
  claim: IdempotencyClaim,
): Promise<object | undefined> {
  const hash = inputHash(claim.input);
  const claimed = await transaction.query<unknown[]>(
    `INSERT INTO idempotency_key (subject, key, action, input_hash, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING key`,
    [claim.subject, claim.key, claim.action, hash, claim.now],
  );
  if (claimed.length > 0) return undefined;
  const { subject, key } = claim;
  const first = await transaction.findOneBy(platformTables.IdempotencyKey, { subject, key });
  if (!first || first.action !== claim.action || first.inputHash !== hash) {
    throw new CordonError(
      "IDEMPOTENCY_KEY_REUSED",
      `The Idempotency-Key "${claim.key}" was used before for ${first?.action === claim.action ? "another input of " : ""}` +
        `${first?.action ?? "another operation"}. Nothing was done. Use a new key for each new operation, and send each ` +
        "operation that has a key in a request of its own.",
    );
  }
  return first.answer ? inPresentForm(first.answer) : undefined;
}

/** Up to process 2.0.0, a refusal had the states that a step leads to in one text. */
const inPresentForm = (result: object): object =>
  "to" in result && typeof result.to === "string" ? { ...result, to: result.to.split(" or ") } : result;

/** Remembers a refusal, or which thing was acted on, under the claimed key, in the same transaction as what it tells of. */
export async function rememberResult(
  transaction: EntityManager,
  claim: IdempotencyClaim,
  result: object,
): Promise<void> {
  await transaction.query("UPDATE idempotency_key SET answer = $3 WHERE subject = $1 AND key = $2", [
    claim.subject,
    claim.key,
    JSON.stringify(result),
  ]);
}
