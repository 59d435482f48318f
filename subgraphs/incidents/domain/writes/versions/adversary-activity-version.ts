import type { AdversaryActivity } from "../../records/analysis/adversary-activity.js";
import type { AdversaryActivityVersion } from "../../records/analysis/adversary-activity-version.js";

interface Given {
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The write that keeps what is known of an act of the adversary from now on, as the next entry in its history. */
export function writeActivityVersion(
  { viewer, now, newIdentifier }: Given,
  activity: AdversaryActivity,
  reason: string | null,
) {
  const row: AdversaryActivityVersion = {
    id: newIdentifier(),
    incidentId: activity.incidentId,
    adversaryActivityId: activity.id,
    number: activity.writings,
    serviceId: activity.serviceId,
    beganAt: activity.beganAt,
    endedAt: activity.endedAt,
    timeCertainty: activity.timeCertainty,
    description: activity.description,
    tactic: activity.tactic,
    observedTechniqueId: activity.observedTechniqueId,
    assets: activity.assets,
    accounts: activity.accounts,
    confidence: activity.confidence,
    alertIds: activity.alertIds,
    evidenceIds: activity.evidenceIds,
    findingIds: activity.findingIds,
    indicatorIds: activity.indicatorIds,
    reason,
    writtenById: viewer.personId,
    writtenByName: viewer.name,
    writtenAt: now,
  };
  return { insert: "AdversaryActivityVersion", row } as const;
}
