import { In, LessThan, MoreThan } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import type { AnalysisPeriod } from "../../../../response-model/detection-and-analysis/detection/analysis-periods.js";
import type { CaseService } from "../../../domain/case-file.js";
import { newAnalysisGates } from "../../../domain/gates/service-analyses/service-analysis-gates.js";
import type { Records } from "../../../domain/records/records.js";
import type { ServiceAnalysis } from "../../../domain/records/service-analyses/service-analysis.js";
import { analysedPeriod } from "../../../domain/service-analyses/analysed-period.js";
import { forService } from "../../case/for-service.js";
import { canReadServiceAnalysis } from "../../service-analyses/can-read-service-analysis.js";
import { serviceAnalysisEvent } from "../../service-analyses/service-analysis-event.js";
import { tables } from "../../tables.js";

interface Drafted {
  readonly serviceId: string;
  readonly kind: AnalysisPeriod;
  readonly from: Date;
  readonly until?: Date | null;
}

interface NewAnalysis {
  readonly service: CaseService;
  /** Another analysis of the same kind of period that has a day in common. */
  readonly overlapping: ServiceAnalysis | null;
}

/** An analysis that is about to be drafted for a service. */
export const newServiceAnalysisAggregate: Aggregate<Drafted, NewAnalysis, Records> = {
  ...forService,
  name: "ServiceAnalysis",
  async load(transaction, input, context) {
    const file = await forService.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { serviceId, kind } = input;
    const period = analysedPeriod(input);
    if (!period) return { ...file, overlapping: null };
    // Whoever drafts one of the same service waits for this transaction: no index can say that periods overlap.
    await transaction.query("SELECT pg_advisory_xact_lock(hashtext($1))", [`cordon service analysis ${serviceId}`]);
    const overlapping = await transaction.findOneBy(tables.ServiceAnalysis, {
      serviceId,
      kind,
      state: In(["DRAFT", "PUBLISHED"]),
      periodFrom: LessThan(period.until),
      periodUntil: MoreThan(period.from),
    });
    return { ...file, overlapping };
  },
  async findMade(transaction, id, { viewer }) {
    const made = await transaction.findOneBy(tables.ServiceAnalysis, { id });
    return made && canReadServiceAnalysis(viewer, made) ? made : null;
  },
  gates: newAnalysisGates,
  async save(transaction, _loaded, { writes }) {
    await writeRecords(transaction, tables, writes);
    const id = insertedId(writes, "ServiceAnalysis");
    return transaction.findOneByOrFail(tables.ServiceAnalysis, { id }) as Promise<ServiceAnalysis>;
  },
  event: serviceAnalysisEvent,
};
