import type { DueAggregate } from "../../../../../platform/actions/reactions/on-time.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import type { AlertCorrelation } from "../../../domain/records/alerts/alert-correlation.js";
import type { Records } from "../../../domain/records/records.js";
import { correlationEvent } from "../../correlations/correlation-event.js";
import { tables } from "../../tables.js";

interface Over {
  readonly correlation: AlertCorrelation;
}

/** Suggestions that nobody has judged in time, or of which no alert waits for anybody any more. */
export const correlationsOver: DueAggregate<Over, Records> = {
  name: "AlertCorrelation",
  rootOf: ({ correlation }) => correlation.id,
  async due(transaction, now, limit, passedOver) {
    const over = await transaction
      .createQueryBuilder(tables.AlertCorrelation, "correlation")
      .where("correlation.state = 'SUGGESTED'")
      .andWhere(
        // Each alert is looked up by its id: as a join, PostgreSQL would read all that wait.
        `(correlation.lapsesAt <= :now OR NOT EXISTS (SELECT FROM unnest(correlation.alertIds) AS member(id)
          WHERE (SELECT alert.state FROM alert WHERE alert.id = member.id) IN ('RECEIVED', 'TRIAGED')))`,
        { now },
      )
      .andWhere("correlation.id <> ALL(:passedOver)", { passedOver })
      .orderBy("correlation.lapsesAt")
      .limit(limit)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany();
    return { found: over.map((correlation) => ({ correlation: correlation as AlertCorrelation })), locked: [] };
  },
  async save(transaction, { correlation: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "AlertCorrelation", id });
    return transaction.findOneByOrFail(tables.AlertCorrelation, { id }) as Promise<AlertCorrelation>;
  },
  event: correlationEvent,
};
