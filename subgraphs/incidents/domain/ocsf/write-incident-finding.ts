import { notificationSources } from "../../../response-model/detection-and-analysis/notification-sources.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import type { Alert } from "../records/alerts/alert.js";
import type { SeverityAssessment } from "../records/alerts/severity-assessment.js";
import type { ObservedTechnique } from "../records/analysis/observed-technique.js";
import type { Incident } from "../records/case/incident.js";
import { alertedAttacks, observedAttacks } from "./ocsf-attacks.js";
import { type OcsfValue, ocsfPriority, ocsfWords } from "./ocsf-words.js";

/** The version of OCSF that is written. */
export const ocsfVersion = "1.5.0";

/** So many alerts are written at most. */
export const maxFindings = 100;

/** What is written of an incident, all of it read by whoever asks. */
export interface IncidentToWrite {
  readonly incident: Incident;
  /** The oldest first; one more than are written, where there are more. */
  readonly alerts: readonly Alert[];
  /** Those that stand. */
  readonly techniques: readonly ObservedTechnique[];
  /** How bad it was judged to be, of the services and of these alerts. */
  readonly assessments: readonly Pick<SeverityAssessment, "functionalImpact">[];
  /** Whoever leads the response, once they have accepted it. */
  readonly lead: { readonly personId: string; readonly personName: string } | null;
  /** The names of services, by their ids. */
  readonly services: ReadonlyMap<string, string>;
  /** When anything was recorded of it last. */
  readonly changedAt: Date;
}

/** What OCSF has no attribute for, or what is not known here. */
export interface LeftOut {
  readonly what: string;
  readonly reason: string;
}

/** Without what is not said: OCSF has no null, and an empty list says nothing. */
const said = (object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** A number of OCSF beside its caption, as it asks for. */
const both = (name: string, id: string, { id: number, caption }: OcsfValue) => ({ [id]: number, [name]: caption });

const tlp = (handling: Handling) => `TLP:${handling.replace("_", "+")}`;

const seenAt = ({ observedAt, receivedAt }: Alert) => observedAt ?? receivedAt;

/** An alert as the finding that it is. */
const findingOf = (alert: Alert) =>
  said({
    uid: alert.id,
    uid_alt: alert.fingerprint,
    title: alert.title,
    desc: alert.description,
    types: [notificationSources[alert.source].title],
    created_time: alert.receivedAt.getTime(),
    first_seen_time: seenAt(alert).getTime(),
    last_seen_time: alert.lastSeenAt.getTime(),
    attacks: alertedAttacks([...alert.techniqueIds, ...alert.reportedTechniques]),
    tags: [{ name: "tlp", value: tlp(alert.handling) }],
  });

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
  const known = techniques.length > 0 ? observedAttacks(techniques) : [];
  const times = alerts.flatMap((alert) => [seenAt(alert).getTime(), alert.lastSeenAt.getTime()]);
  const event = said({
    category_uid: 2,
    category_name: "Findings",
    class_uid: 2005,
    class_name: "Incident Finding",
    type_uid: 2005 * 100 + activity.id,
    type_name: `Incident Finding: ${activity.caption}`,
    ...both("activity_name", "activity_id", activity),
    ...both("severity", "severity_id", ocsfWords.severity[incident.severity]),
    ...both("status", "status_id", ocsfWords.status[incident.state]),
    ...both("verdict", "verdict_id", ocsfWords.verdict[incident.determination]),
    ...both("priority", "priority_id", ocsfPriority(incident.priority)),
    ...(impact && both("impact", "impact_id", impact)),
    is_suspected_breach: incident.customerDataEffects.length > 0 ? true : undefined,
    time: changedAt.getTime(),
    start_time: Math.min(incident.openedAt.getTime(), ...times),
    end_time: times.length > 0 ? Math.max(...times) : undefined,
    message: incident.title,
    desc: incident.summary,
    comment: incident.endReason,
    assignee: lead && { uid: lead.personId, full_name: lead.personName, type_id: 1, type: "User" },
    attacks: known,
    finding_info_list: alerts.length > 0 ? alerts.map(findingOf) : [standIn(incident)],
    metadata: {
      version: ocsfVersion,
      product: { name: "Cordon", vendor_name: "Cordon" },
      profiles: ["incident"],
      uid: `${incident.id}:${incident.timelineLength}`,
      correlation_uid: incident.id,
      // For nobody whom one of its parts is not for.
      labels: [tlp(strictest(incident.handling, ...alerts.map(({ handling }) => handling)))],
    },
    unmapped: said({
      number: incident.number,
      phase: incident.phase,
      state: incident.state,
      determination: incident.determination,
      priority: incident.priority,
      tags: incident.tags,
      services: incident.serviceIds.map((uid) => ({ uid, name: services.get(uid) ?? "Service" })),
      customer_data_effects: incident.customerDataEffects,
      merged_into: incident.mergedIntoNumber,
    }),
  });
  return { event, findingCount: alerts.length, leftOut: leftOutOf(written, impact) };
}

function leftOutOf(
  { alerts, techniques, lead, incident }: IncidentToWrite,
  impact: OcsfValue | null,
): readonly LeftOut[] {
  const some: readonly (readonly [boolean, LeftOut])[] = [
    [
      alerts.length === 0,
      {
        what: "finding_info_list",
        reason: "You may read no alert of the incident: it stands there itself, since OCSF asks for a finding.",
      },
    ],
    [
      alerts.length > maxFindings,
      { what: "finding_info_list", reason: `Only the oldest ${maxFindings} alerts that you may read are written.` },
    ],
    [!impact, { what: "impact_id", reason: "No assessment says that the service is impaired in its function." }],
    [
      incident.customerDataEffects.length === 0,
      { what: "is_suspected_breach", reason: "No effect on customer data is recorded: that it has none is not known." },
    ],
    [!lead, { what: "assignee", reason: "Nobody has accepted to lead the response." }],
    [
      techniques.length > 0,
      {
        what: "attacks",
        reason: "How sure each technique is, when and in which service it was seen, has no attribute in OCSF.",
      },
    ],
    [true, { what: "src_url", reason: "The address of a page of the incident is not known here." }],
    [true, { what: "confidence_id", reason: "How sure the incident is as a whole is said by its verdict alone." }],
    [true, { what: "observables", reason: "Indicators have markings of their own: `stixBundle` exports them." }],
    [
      true,
      {
        what: "response",
        reason:
          "OCSF has no attributes for the response of each service, the plan, evidence, notices and the timeline. What stands in `unmapped` is ours.",
      },
    ],
  ];
  return some.flatMap(([isSo, one]) => (isSo ? [one] : []));
}
