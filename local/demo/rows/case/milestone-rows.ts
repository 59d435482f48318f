import type { Milestone } from "../../../../subgraphs/incidents/domain/records/case/milestone.js";
import type { MilestoneKind } from "../../../../subgraphs/response-model/process/milestone-kinds.js";
import type { AffectedService } from "../../cases/case-plan.js";
import type { History } from "../../simulation/history.js";
import { termOf } from "../../simulation/operations.js";
import type { RecordedOperation } from "../../simulation/recorded-operation.js";

/** Everything that the incident and each of its services have reached, the oldest first. */
export function milestoneRows({ plan, recordedOperations }: History): readonly Milestone[] {
  const rounds = new Map<AffectedService, number>();
  let ofIncident = 1;
  const milestone = (
    kind: MilestoneKind,
    { at, by }: RecordedOperation,
    service: AffectedService | null,
  ): Milestone => ({
    id: plan.random.identifier(at),
    incidentId: plan.id,
    serviceId: service?.service.id ?? null,
    round: service ? (rounds.get(service) ?? 1) : ofIncident,
    kind,
    reachedAt: new Date(at),
    recordedById: by.id,
    forWholeIncident: false,
  });
  /** The services whose next round begins with an operation. */
  const opened = (recorded: RecordedOperation): readonly AffectedService[] => {
    if (recorded.operation === "escalateAlert" || recorded.operation === "openIncident")
      return plan.services.filter(({ joinsLate }) => !joinsLate);
    return recorded.again ?? [];
  };
  return recordedOperations.flatMap((recorded) => {
    const { incident, service: ofService } = termOf(recorded.operation);
    if (incident === "REOPENED") ofIncident += 1;
    const begun = opened(recorded);
    for (const affected of [
      ...begun,
      ...(ofService === "ANALYSIS_OPENED" && recorded.service ? [recorded.service] : []),
    ])
      rounds.set(affected, (rounds.get(affected) ?? 0) + 1);
    return [
      ...(incident ? [milestone(incident, recorded, null)] : []),
      ...(ofService && recorded.service ? [milestone(ofService, recorded, recorded.service)] : []),
      ...begun.map((affected) => milestone("ANALYSIS_OPENED", recorded, affected)),
    ];
  });
}
