import { chainStart } from "../../../../platform/actions/audit/chain.js";
import type { Change, TimelineEntry } from "../../../../subgraphs/incidents/domain/records/case/timeline-entry.js";
import type { History } from "../../simulation/history.js";
import { termOf } from "../../simulation/operations.js";
import type { Standing } from "../../simulation/standing.js";
import { hashLink } from "../hash-link.js";

/** The history of a case as it is kept, each entry tied to the one before it. */
export function timelineRows(
  { plan, recordedOperations }: History,
  { stateSteps }: Standing,
  responseIds: ReadonlyMap<string, string>,
): readonly TimelineEntry[] {
  let previousHash = chainStart;
  return recordedOperations.map((recorded, place) => {
    const { by, operation, text } = recorded;
    const recordedAt = new Date(recorded.at);
    const changes = stateSteps
      .filter((step) => step.recorded === recorded)
      .map(({ service, from, to }): Change => {
        const id = service ? (responseIds.get(service.service.id) ?? "") : plan.id;
        return { field: "state", from, id, of: service ? "ServiceResponse" : "Incident", to };
      });
    // In alphabetical order, as they are hashed.
    const entry = {
      actorId: by.id,
      actorName: by.name,
      changes,
      id: plan.random.identifier(recordedAt),
      incidentId: plan.id,
      operation,
      phase: termOf(operation).phase,
      recordedAt,
      sequence: place + 1,
      text,
    };
    const hash = hashLink(previousHash, entry);
    const chained: TimelineEntry = Object.assign(entry, { previousHash, hash });
    previousHash = hash;
    return chained;
  });
}
