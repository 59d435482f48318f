import { In } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { whoCorrelates } from "../../../domain/correlation/who-correlates.js";
import type { CorrelationFile } from "../../../domain/gates/alerts-of-incidents/alert-correlation-gates.js";
import { reportedBy } from "../../../domain/people/reported-by.js";
import type { AlertCorrelation } from "../../../domain/records/alerts/alert-correlation.js";
import type { Records } from "../../../domain/records/records.js";
import { decidingServices } from "../../alerts/deciding-services.js";
import { correlationEvent } from "../../correlations/correlation-event.js";
import { readableCorrelations } from "../../correlations/visible-correlation.js";
import { tables } from "../../tables.js";

interface Named {
  readonly alertCorrelationId: string;
}

type File = CorrelationFile & {
  readonly decidingIds: readonly string[];
  readonly reports: Parameters<typeof reportedBy>[0];
};

/** Alerts that are suggested to belong together, as operations act on it: by who may for all of their services. */
export const correlationAggregate: Aggregate<Named, File, Records> = {
  name: "AlertCorrelation",
  async load(transaction, { alertCorrelationId: id }, { viewer }) {
    const lock = { mode: "pessimistic_write" } as const;
    await transaction.findOne(tables.AlertCorrelation, { where: { id }, lock });
    const [correlation] = await readableCorrelations(transaction, viewer, [id]);
    if (!correlation) return notFound("AlertCorrelation", id);
    return {
      correlation,
      decidingIds: decidingServices(viewer, { allow: [...whoCorrelates] }, correlation.serviceIds),
      reports: await transaction.find(tables.Alert, {
        where: { id: In([...correlation.alertIds]) },
        select: { id: true, reportedById: true },
      }),
    };
  },
  about: ({ alertCorrelationId }) => ({ type: "AlertCorrelation", id: alertCorrelationId }),
  expected: ({ correlation }) => correlation,
  serviceIds: ({ decidingIds }) => decidingIds,
  doneBy: ({ reports }) => reportedBy(reports),
  states: ({ correlation }) => ({ AlertCorrelation: correlation.state }),
  gates: {},
  async save(transaction, { correlation: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "AlertCorrelation", id });
    return transaction.findOneByOrFail(tables.AlertCorrelation, { id }) as Promise<AlertCorrelation>;
  },
  event: correlationEvent,
};
