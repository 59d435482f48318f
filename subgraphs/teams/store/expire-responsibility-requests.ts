import type { DataSource } from "typeorm";
import { appendAuditEntry } from "../../../platform/actions/audit/audit.js";
import { appendEvent } from "../../../platform/events/outbox/outbox.js";
import type { Background } from "../../../platform/runtime/background.js";
import { newIdentifier } from "../../../platform/runtime/identifier.js";
import { oneAtATime } from "../../../platform/runtime/one-at-a-time.js";
import { responsibilityRequestLapse as lapse } from "../../response-model/machines/responsibility-request-states.js";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { changedEvent } from "./changed-event.js";
import { tables } from "./tables.js";

const operation = "expireResponsibilityRequest";
const pollInterval = 10_000;
const batchSize = 100;

/**
 * Writes down that requests have lapsed, tells of it and records it. They count as lapsed from their very moment on, whoever
 * asks; this is for those who listen. Replicas that do it at once pass over each other's requests.
 * @returns how many have lapsed
 */
export const expireRequests = (database: DataSource, now: Date): Promise<number> =>
  database.transaction(async (transaction) => {
    const due = await transaction
      .createQueryBuilder(tables.ResponsibilityRequest, "request")
      .where("request.state IN (:...from) AND request.expiresAt <= :now", { from: lapse.from, now })
      .orderBy("request.id")
      .limit(batchSize)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany();
    for (const { id, version } of due) {
      await transaction.update(tables.ResponsibilityRequest, { id }, { state: lapse.to, version: version + 1 });
      const expired = await transaction.findOneByOrFail(tables.ResponsibilityRequest, { id });
      await appendEvent(transaction, {
        subject: id,
        time: now,
        ...changedEvent("ResponsibilityRequest", expired, operation),
      });
    }
    for (const { id, version, responsibility } of due) {
      await appendAuditEntry(transaction, {
        recordedAt: now,
        actor: "SYSTEM",
        actorName: "Cordon",
        action: operation,
        outcome: "ACCEPTED",
        subjectType: "ResponsibilityRequest",
        subjectId: id,
        version: version + 1,
        requestId: newIdentifier(),
        input: {},
        summary: `The request for "${responsibilities[responsibility].title}" lapsed: nobody decided in time`,
      });
    }
    return due.length;
  });

/** Looks for requests that have lapsed, until stopped. */
export const expireResponsibilityRequests: Background = ({ database, log, committed }) => {
  const work = oneAtATime(
    async () => {
      if ((await expireRequests(database, new Date())) > 0) committed();
    },
    (error) => log.error({ error }, "requests that have lapsed could not be written down; trying again"),
  );
  const timer = setInterval(work.begin, pollInterval);
  return {
    async stop() {
      clearInterval(timer);
      await work.settled();
    },
  };
};
