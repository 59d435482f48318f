import type { EntityManager } from "typeorm";
import { changeQueueOf, type independentWrites, type Turn } from "../database/change-queue.js";
import { lockTimeoutMs } from "../database/database.js";
import { databaseFaultOf } from "../database/database-fault.js";
import { databaseUnavailable } from "../database/database-unavailable.js";
import { WaitBudget } from "../database/wait-budget.js";
import type { Context } from "./context.js";

/** How often a transaction is attempted that was rolled back because it lost a race against another. */
const maxAttempts = 3;

const pause = () => new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));

/**
 * Runs a change in one transaction, in its turn, and again if it lost a race. Once it has begun it is completed, whether its
 * caller still waits or not.
 * @param turn its place in the change queue
 * @throws CordonError SERVICE_UNAVAILABLE for a passing fault of the database, which says whether anything was done
 */
export function change<Result>(
  context: Pick<Context, "database" | "log" | "requestId" | "gone" | "waitBudget">,
  turn: Turn | typeof independentWrites,
  work: (transaction: EntityManager) => Promise<Result>,
): Promise<Result> {
  const { gone, waitBudget = new WaitBudget() } = context;
  return changeQueueOf(context.database).take(turn, gone, waitBudget, async () => {
    for (let attempt = 1; ; attempt += 1) {
      let committing = false;
      const begunAt = performance.now();
      try {
        return await context.database.transaction(async (transaction) => {
          await waitNoLongerThan(waitBudget, transaction);
          const result = await work(transaction);
          committing = true;
          return result;
        });
      } catch (error) {
        const fault = databaseFaultOf(error);
        if (!fault) throw error;
        if (fault.reason === "LOCKED") waitBudget.spend(begunAt, "LOCKED");
        if (fault.reason !== "CONFLICT" || attempt === maxAttempts) {
          context.log.warn({ requestId: context.requestId, reason: fault.reason, error }, "a change was not made");
          throw databaseUnavailable(fault, committing && fault.outcomeUnknown ? "UNKNOWN" : "NOTHING_DONE");
        }
        await pause();
      }
    }
  });
}

/** Whoever waited long for its turn has less time left for locks, so that the caller is answered in time either way. */
async function waitNoLongerThan(waitBudget: WaitBudget, transaction: EntityManager): Promise<void> {
  const left = Math.ceil(waitBudget.left);
  if (left < lockTimeoutMs) await transaction.query(`SET LOCAL lock_timeout = ${Math.max(1, left)}`);
}
