import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile } from "../../case-file.js";
import type { Alert } from "../../records/alerts/alert.js";
import type { AlertCorrelation } from "../../records/alerts/alert-correlation.js";
import { standsBesideAlerts } from "../case/stands-beside-alerts.js";
import type { LinkedAlertFile } from "./linked-alert-gates.js";
import type { NamedAlertsFile } from "./named-alerts-gates.js";

/** What of an incident rests on an alert, as far as whoever asks may see it. */
export interface RestingOnAlert {
  /** The techniques that were observed, by their ids of ATT&CK. */
  readonly techniques: readonly string[];
  /** What the adversary did, in words. */
  readonly acts: readonly string[];
  /** How many points for or against a hypothesis. */
  readonly points: number;
  /** How many indicators and sightings that all responders may read the incident has of the alert. */
  readonly indicators: number;
  readonly sightings: number;
}

/** Which alerts an incident has besides those that are to leave it. */
export interface OtherAlerts {
  /** One that it was opened of. */
  readonly openedOf: boolean;
  readonly truePositive: boolean;
  /** Of the services of those that leave, the ones that others are of as well. */
  readonly serviceIds: readonly string[];
  /** Of the alerts of the suggestions by which those that leave came, the ones that stay. */
  readonly suggestedIds: readonly string[];
}

/** The suggestions by which alerts that are to leave an incident became part of it. */
interface Accepted {
  readonly accepted: readonly AlertCorrelation[];
  readonly others: OtherAlerts;
}

/** An incident, with an alert that is to leave it. */
export type UnlinkedAlertFile = LinkedAlertFile & Accepted & { readonly resting: RestingOnAlert };

/** An incident, with many alerts that are to leave it. */
export type UnlinkedAlertsFile = NamedAlertsFile &
  Accepted & { readonly restingOn: ReadonlyMap<string, RestingOnAlert> };

/** What keeps an alert in its incident, by the words of its refusal. */
interface UnlinkObstacles {
  readonly openedOf: boolean;
  readonly declaredOn: boolean;
  readonly techniques: readonly string[];
  readonly acts: readonly string[];
}

// Of one that was linked before that was kept, nobody knows: it counts as one of those that the incident was opened of.
const hasOpened = ({ incident }: Pick<CaseFile, "incident">, { linkedAt }: Pick<Alert, "linkedAt">): boolean =>
  !linkedAt || linkedAt <= incident.openedAt;
const isTrue = ({ disposition }: Pick<Alert, "disposition">): boolean => disposition === "TRUE_POSITIVE";

/**
 * What keeps an alert in an incident where it is to leave with others: what would be left without any of them counts. Undefined where nothing
 * does. Pure.
 */
function keptBy(
  file: Pick<CaseFile, "incident" | "analyses" | "huntRecorded"> & { readonly others: OtherAlerts },
  alert: Alert,
  resting: RestingOnAlert | undefined,
): UnlinkObstacles | undefined {
  const { incident } = file;
  // What ended as none needs nothing to rest on.
  if (incident.state === "DISMISSED" || incident.state === "WITHDRAWN") return undefined;
  const isLeft = file.others.truePositive || standsBesideAlerts(file);
  const kept = {
    openedOf: hasOpened(file, alert) && !file.others.openedOf,
    declaredOn: incident.determination === "CONFIRMED" && isTrue(alert) && !isLeft,
    techniques: resting?.techniques ?? [],
    acts: resting?.acts ?? [],
  };
  return kept.openedOf || kept.declaredOn || kept.techniques.length > 0 || kept.acts.length > 0 ? kept : undefined;
}

/** What keeps some alerts, as the refusals of the gate. */
function refusalsOf(some: readonly UnlinkObstacles[]) {
  const techniques = [...new Set(some.flatMap((one) => one.techniques))];
  const acts = [...new Set(some.flatMap((one) => one.acts))];
  return [
    ...(some.some(({ openedOf }) => openedOf) ? ([["OPENED_OF"]] as const) : []),
    ...(some.some(({ declaredOn }) => declaredOn) ? ([["DECLARED_ON"]] as const) : []),
    ...(techniques.length > 0 ? ([["TECHNIQUES", { techniques: techniques.join(", ") }]] as const) : []),
    ...(acts.length > 0 ? ([["ACTS", { acts: acts.map((one) => `"${one}"`).join(", ") }]] as const) : []),
  ];
}

/** The gates of an alert that leaves its incident. */
export const unlinkedAlertGates = gateRules<UnlinkedAlertFile>()({
  NOTHING_RESTS_ON_ALERT: (file) => {
    const { incident, alert, resting } = file;
    // Of another incident, or of none, is said by another gate.
    if (alert.incidentId !== incident.id) return [];
    const kept = keptBy(file, alert, resting);
    return kept ? refusalsOf([kept]) : [];
  },
});

/** The same of many alerts: shut where all that belong to it are kept in it. Otherwise the result of each says so. */
export const unlinkedAlertsGates = gateRules<UnlinkedAlertsFile>()({
  NOTHING_RESTS_ON_ALERT: (file) => {
    const linked = file.named.filter(({ alert }) => alert.incidentId === file.incident.id);
    const kept = linked.flatMap(({ alert }) => keptBy(file, alert, file.restingOn.get(alert.id)) ?? []);
    return linked.length > 0 && kept.length === linked.length ? refusalsOf(kept) : [];
  },
});
