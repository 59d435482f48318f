import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { findServices } from "../../../../access/directory/directory.js";
import { serviceAnalysisGates } from "../../../domain/gates/service-analyses/service-analysis-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { ServiceAnalysis } from "../../../domain/records/service-analyses/service-analysis.js";
import type { ServiceAnalysisFile } from "../../../domain/service-analyses/service-analysis-file.js";
import { canReadServiceAnalysis } from "../../service-analyses/can-read-service-analysis.js";
import { serviceAnalysisEvent } from "../../service-analyses/service-analysis-event.js";
import { tables } from "../../tables.js";

/** The analysis of a service over a period, as operations act on it. */
export const serviceAnalysisAggregate: Aggregate<{ readonly analysisId: string }, ServiceAnalysisFile, Records> = {
  name: "ServiceAnalysis",
  async load(transaction, { analysisId: id }, { viewer }) {
    const lock = { mode: "pessimistic_write" } as const;
    const analysis = await transaction.findOne(tables.ServiceAnalysis, { where: { id }, lock });
    if (!analysis || !canReadServiceAnalysis(viewer, analysis)) return notFound("ServiceAnalysis", id);
    const [service] = await findServices(transaction, [analysis.serviceId]);
    const amendment = await transaction.findOneBy(tables.ServiceAnalysis, { amendsId: id, state: "DRAFT" });
    return {
      analysis,
      service: service ?? { id: analysis.serviceId, name: analysis.serviceId },
      amendment,
      trends: null,
    };
  },
  about: ({ analysisId }) => ({ type: "ServiceAnalysis", id: analysisId }),
  expected: ({ analysis }) => analysis,
  serviceIds: ({ analysis }) => [analysis.serviceId],
  states: ({ analysis }) => ({ ServiceAnalysis: analysis.state }),
  gates: serviceAnalysisGates,
  async save(transaction, { analysis: { id } }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "ServiceAnalysis", id });
    return transaction.findOneByOrFail(tables.ServiceAnalysis, { id }) as Promise<ServiceAnalysis>;
  },
  event: serviceAnalysisEvent,
};
