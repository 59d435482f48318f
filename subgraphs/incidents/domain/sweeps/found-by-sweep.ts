import { strictest } from "../../../response-model/evidence/strictest.js";
import type { Alert } from "../records/alerts/alert.js";
import type { SweepHit } from "../records/sweeps/sweep-hit.js";
import { receivedEntry } from "../triage/alert-entry.js";
import { newAlertDefaults } from "../triage/new-alert-defaults.js";
import { rankOf } from "../triage/severity-rank.js";
import { triageDue } from "../triage/triage-due.js";
import type { HitDetails } from "./hit-details.js";
import { keyOfFound } from "./key-of-found.js";
import { sightingOfHit } from "./sighting-of-hit.js";
import type { NewSweepResultFile } from "./sweep-file.js";

interface By {
  readonly operation: string;
  readonly resultId: string;
  readonly dataSources: readonly string[];
  /** Whether the service's own team says so. */
  readonly isOwn: boolean;
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** So many values are on an alert at most, as of alerts that a source hands in. */
const maxValuesOfAlert = 100;

/**
 * What comes of the hits of a result: an alert for the service, where an indicator is found in it for the first time in this sweep, or anew
 * since its alert was closed; a sighting of each that says more than one that stands. What is sent again makes none of them twice. Pure.
 */
export function foundBySweep(file: NewSweepResultFile, said: readonly HitDetails[], by: By) {
  const { service, sweep } = file;
  const { alertIds: known, closed } = file.former;
  const repeated = new Set(file.former.repeated.map(keyOfFound));
  const isNew = new Set(
    said
      .filter(
        (found) => !known.has(found.indicatorId) || (closed.has(found.indicatorId) && !repeated.has(keyOfFound(found))),
      )
      .map(({ indicatorId }) => indicatorId),
  );
  const recorded = { recordedById: by.viewer.personId, recordedByName: by.viewer.name, recordedAt: by.now };
  const alert = isNew.size > 0 ? alertOf(file, isNew, said, by) : null;
  const hits = said.map(
    (found): SweepHit => ({
      ...found,
      indicatorSweepId: sweep.id,
      id: by.newIdentifier(),
      sweepResultId: by.resultId,
      serviceId: service.id,
      alertId: (isNew.has(found.indicatorId) ? null : known.get(found.indicatorId)) ?? alert?.id ?? null,
    }),
  );
  const seenAnew = hits.filter((hit) => !repeated.has(keyOfFound(hit)));
  return [
    ...(alert ? [{ insert: "Alert", row: alert } as const, receivedEntry(by, alert)] : []),
    ...hits.map((row) => ({ insert: "SweepHit", row }) as const),
    ...seenAnew.map(
      (hit) => ({ insert: "IndicatorSighting", row: sightingOfHit(sweep, hit, recorded, by.newIdentifier()) }) as const,
    ),
  ];
}

function alertOf(
  { former, indicators, goesOn: incident, service, sweep }: NewSweepResultFile,
  isNew: ReadonlySet<string>,
  said: readonly HitDetails[],
  { dataSources, isOwn, viewer, now, newIdentifier }: By,
): Alert {
  const found = indicators.filter(({ id }) => isNew.has(id));
  const moments = said.filter(({ indicatorId }) => isNew.has(indicatorId)).map(({ firstSeenAt }) => firstSeenAt);
  // What is RED is read by those whom its record names: the alert, which the service's team reads, leads there and says no more.
  const reportedIndicators = found
    .filter(({ handling }) => handling !== "RED")
    .map(({ value }) => value)
    .slice(0, maxValuesOfAlert);
  return {
    ...newAlertDefaults,
    id: newIdentifier(),
    source: isOwn ? "WORKLOAD_DETECTION" : "SIEM_DETECTION",
    serviceId: service.id,
    title: `A sweep found ${found.length === 1 ? "an indicator" : `${found.length} indicators`} of compromise`,
    // Why the sweep was ordered is for its readers; the service's team reads the alert without being one of them.
    description: `Found in ${dataSources.join(", ")} by a sweep for indicators of compromise.`,
    observedAt: moments.toSorted((one, other) => one.getTime() - other.getTime())[0] ?? null,
    receivedAt: now,
    reportedById: viewer.personId,
    handling: strictest(sweep.handling, incident?.handling, ...found.map(({ handling }) => handling)) ?? "RED",
    alertSourceId: null,
    fingerprint: null,
    formerAlertId: [...isNew].map((id) => former.alertIds.get(id) ?? null).find((id) => id !== null) ?? null,
    lastSeenAt: now,
    ...{ reportedSeverity: "HIGH", severityRank: rankOf("HIGH"), triageDueAt: triageDue("HIGH", now) },
    reportedTechniques: [],
    reportedIndicators,
    awaitsCorrelation: reportedIndicators.length > 0,
    awaitsIncidentId: incident?.id ?? null,
  };
}
