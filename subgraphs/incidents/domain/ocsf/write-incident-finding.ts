import { notificationSources } from "../../../response-model/detection-and-analysis/alerts/notification-sources.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { Alert } from "../records/alerts/alert.js";
import type { Incident } from "../records/case/incident.js";
import { seenTimes } from "../seen-times.js";
import { type IncidentToWrite, maxFindings } from "./incident-to-write.js";
import { type LeftOut, leftOutOf } from "./left-out-of.js";
import { alertedAttacks, observedAttacks } from "./ocsf-attacks.js";
import { type OcsfValue, ocsfPriority, ocsfWords } from "./ocsf-words.js";
import { reportedObservables } from "./reported-observables.js";

/** The version of OCSF that is written. */
export const ocsfVersion = "1.5.0";

/** Whom an incident waits for that nobody leads: OCSF asks for an assignee or a group of them. */
const whoReceives = { name: "Security on-call", desc: "Receives escalated incidents, and has somebody lead them." };

/** OCSF has no null, and an empty list says nothing. */
const withoutEmpty = (object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** The number of a value, and beside it the caption that OCSF asks for. */
const withCaption = (name: string, id: string, { id: number, caption }: OcsfValue) => ({
  [id]: number,
  [name]: caption,
});

const tlp = (handling: Handling) => `TLP:${handling.replace("_", "+")}`;

/** An alert as the finding that it is. */
const findingOf = (alert: Alert) => {
  const { first, last } = seenTimes(alert);
  return withoutEmpty({
    uid: alert.id,
    uid_alt: alert.fingerprint,
    title: alert.title,
    desc: alert.description,
    types: [notificationSources[alert.source].title],
    created_time: alert.receivedAt.getTime(),
    first_seen_time: first.getTime(),
    last_seen_time: last.getTime(),
    attacks: alertedAttacks([...alert.techniqueIds, ...alert.reportedTechniques]),
    tags: [{ name: "tlp", value: tlp(alert.handling) }],
  });
};

/** The incident as a finding, where it rests on none that is readable: OCSF asks for one at least. */
const standIn = ({ id, title, summary, openedAt, handling }: Incident) => ({
  uid: id,
  title,
  desc: summary,
  created_time: openedAt.getTime(),
  tags: [{ name: "tlp", value: tlp(handling) }],
});

function activityOf({ state, timelineLength }: Incident): OcsfValue {
  if (ocsfWords.status[state].caption === "Closed") return ocsfWords.activity.CLOSE;
  return timelineLength <= 1 ? ocsfWords.activity.CREATE : ocsfWords.activity.UPDATE;
}

const worstImpact = (assessments: IncidentToWrite["assessments"]): OcsfValue | null =>
  assessments
    .flatMap(({ functionalImpact }) => ocsfWords.impact[functionalImpact] ?? [])
    .reduce<OcsfValue | null>((worst, one) => (worst && worst.id >= one.id ? worst : one), null);

/** An incident as an Incident Finding of OCSF, and what that does not say. Pure. */
export function writeIncidentFinding(written: IncidentToWrite): {
  readonly event: object;
  readonly findingCount: number;
  readonly leftOut: readonly LeftOut[];
} {
  const { incident, techniques, assessments, lead, services, changedAt } = written;
  const alerts = written.alerts.slice(0, maxFindings);
  const activity = activityOf(incident);
  const impact = worstImpact(assessments);
  const reported = reportedObservables(alerts);
  const times = alerts.flatMap((alert) => Object.values(seenTimes(alert)).map(Number));
  const event = withoutEmpty({
    category_uid: 2,
    category_name: "Findings",
    class_uid: 2005,
    class_name: "Incident Finding",
    type_uid: 2005 * 100 + activity.id,
    type_name: `Incident Finding: ${activity.caption}`,
    ...withCaption("activity_name", "activity_id", activity),
    ...withCaption("severity", "severity_id", ocsfWords.severity[incident.severity]),
    ...withCaption("status", "status_id", ocsfWords.status[incident.state]),
    ...withCaption("verdict", "verdict_id", ocsfWords.verdict[incident.determination]),
    ...withCaption("priority", "priority_id", ocsfPriority(incident.priority)),
    ...(impact && withCaption("impact", "impact_id", impact)),
    is_suspected_breach: incident.customerDataEffects.length > 0 ? true : undefined,
    time: changedAt.getTime(),
    start_time: Math.min(incident.openedAt.getTime(), ...times),
    end_time: times.length > 0 ? Math.max(...times) : undefined,
    message: incident.title,
    desc: incident.summary,
    comment: incident.endReason,
    assignee_group: lead ? undefined : whoReceives,
    assignee: lead && { uid: lead.personId, full_name: lead.personName, type_id: 1, type: "User" },
    attacks: observedAttacks(techniques),
    finding_info_list: alerts.length > 0 ? alerts.map(findingOf) : [standIn(incident)],
    observables: reported.observables,
    metadata: {
      version: ocsfVersion,
      product: { name: "Cordon", vendor_name: "Cordon" },
      profiles: ["incident"],
      uid: `${incident.id}:${incident.timelineLength}`,
      correlation_uid: incident.id,
      // For nobody whom one of its parts is not for.
      labels: [tlp(strictest(incident.handling, ...alerts.map(({ handling }) => handling)))],
    },
    unmapped: withoutEmpty({
      number: incident.number,
      phase: incident.phase,
      state: incident.state,
      determination: incident.determination,
      priority: incident.priority,
      tags: incident.tags,
      services: incident.serviceIds.map((uid) => ({ uid, name: services.get(uid) ?? "Service" })),
      customer_data_effects: incident.customerDataEffects,
      merged_into: incident.mergedIntoNumber,
      reported_indicators: reported.byFinding,
    }),
  });
  return { event, findingCount: alerts.length, leftOut: leftOutOf(written, impact, reported.areAll) };
}
