import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Decision } from "../../../../platform/actions/decision.js";
import type { ServiceSweepStatus } from "../../../response-model/detection-and-analysis/detection/service-sweep-statuses.js";
import type { Records } from "../../domain/records/records.js";
import type { SweepResult } from "../../domain/records/sweeps/sweep-result.js";
import { addCounts } from "../../domain/sweeps/coverage-of.js";
import { foundBySweep } from "../../domain/sweeps/found-by-sweep.js";
import { foundOnce } from "../../domain/sweeps/found-once.js";
import type { NewSweepResultFile } from "../../domain/sweeps/sweep-file.js";
import { uncoveredPeriods } from "../../domain/sweeps/uncovered-periods.js";
import { setServiceSweep } from "./service-sweep-action.js";
import type { RecordSweepResultInput } from "./sweep-result-input.js";

/** Where a result is on record that nobody disputes: the same once more is no news. */
const stands: readonly ServiceSweepStatus[] = ["SWEPT", "CONFIRMED"];

/** Records a result for a service, with what comes of its hits: by another, or by the service's own team, which stands by it at once. */
export function newSweepResult(
  { input, loaded, viewer, now, newIdentifier }: DecisionInput<RecordSweepResultInput, NewSweepResultFile>,
  state: "RECORDED" | "CONFIRMED",
): Decision<Records> {
  const { sweep, part, service, standing, contentHash, besides } = loaded;
  const { dataSources, periodFrom, periodTo, details = null } = input;
  const hits = foundOnce(input.hits);
  const isOwn = state === "CONFIRMED";
  const operation = isOwn ? "recordOwnSweepResult" : "recordSweepResult";
  if (
    standing?.contentHash === contentHash &&
    stands.includes(part.status) &&
    !(isOwn && standing.state === "RECORDED")
  )
    return { summary: `Handed in once more what stands for ${service.name}`, writes: [] };
  const matchCount = addCounts(hits.map(({ count }) => count));
  const foundCount = new Set(hits.map(({ indicatorId }) => indicatorId)).size;
  const judged = {
    judgedById: isOwn ? viewer.personId : null,
    judgedByName: isOwn ? viewer.name : null,
    judgedAt: isOwn ? now : null,
  };
  const row: SweepResult = {
    indicatorSweepId: sweep.id,
    id: newIdentifier(),
    version: 1,
    state,
    serviceSweepId: part.id,
    serviceId: service.id,
    sequence: part.resultCount + 1,
    dataSources,
    periodFrom,
    periodTo,
    details,
    foundCount,
    contentHash,
    recordedById: viewer.personId,
    recordedByName: viewer.name,
    recordedAt: now,
    disputeReason: null,
    ...judged,
  };
  return {
    summary: `Swept ${service.name}: found ${foundCount} indicators, ${matchCount} times`,
    writes: [
      { insert: "SweepResult", row },
      ...foundBySweep(loaded, hits, { operation, resultId: row.id, dataSources, isOwn, viewer, now, newIdentifier }),
      ...setServiceSweep(loaded, {
        // Who stands by what they have found has said nothing of what another has found besides.
        status: isOwn && besides.unjudgedIds.length === 0 ? "CONFIRMED" : "SWEPT",
        overdueAt: null,
        reason: null,
        resultCount: row.sequence,
        matchCount: addCounts([besides.matchCount]),
        uncoveredPeriods: uncoveredPeriods(sweep, [...besides.periods, { periodFrom, periodTo }]),
        resultId: row.id,
        sweptAt: now,
        ...judged,
      }),
    ],
  };
}
