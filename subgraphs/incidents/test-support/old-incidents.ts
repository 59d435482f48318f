import { dayOf, type OldIncident, type Stamp, stamps } from "./old-database.js";
import { people, services } from "./organization.js";

const { sora, sena, erin, shai } = people;

const order = Object.keys(stamps) as Stamp[];
const upTo = (stamp: Stamp) => order.slice(0, order.indexOf(stamp) + 1);

const role = (changes: object) => ["assignment", { offered_at: dayOf("declared_at"), ...changes }] as const;
const held = (by: typeof sora, serviceId: string | null = null) =>
  role({
    role: serviceId ? "SECURITY_INCIDENT_OWNER" : "INCIDENT_RESPONSE_LEAD",
    service_id: serviceId,
    person_id: by.personId,
    person_name: by.name,
    state: "ACCEPTED",
    offered_by_id: sora.personId,
  });
const offeredLead = (to: typeof sora, offered_at: Date) =>
  role({ ...held(to)[1], state: "OFFERED", offered_at, offered_by_id: sora.personId });
const staffed = [held(sora), held(erin, services.exchange), held(shai, services.sharepoint)];
const analysis = (recovery_plan: string, recorded_at: Date) =>
  [
    "analysis",
    {
      attack_vector: "WEB",
      findings: "A token was replayed.",
      customer_data_disclosed: "YES",
      recovery_plan,
      recorded_by_id: sena.personId,
      recorded_at,
    },
  ] as const;
const analysed = [analysis("Restore.", dayOf("received_at")), analysis("Patch, then restore.", dayOf("declared_at"))];
const contribution = (kind: string) =>
  [
    "contribution",
    {
      kind,
      summary: "Trust Monday's image",
      details: "It predates the entry.",
      contributed_by_id: sena.personId,
      contributed_at: dayOf("contained_at"),
    },
  ] as const;
const worked = [...staffed, ...analysed, contribution("RECOVERY_GUIDANCE"), contribution("BREACH_HUNT")];
const clock = (state: string, settled_at: Date | null) =>
  [
    "notification_obligation",
    {
      clock: "CUSTOMER_CONTRACT_72_HOURS",
      started_at: dayOf("declared_at"),
      due_at: dayOf("contained_at"),
      state,
      settled_at,
    },
  ] as const;
const running = clock("RUNNING", null);

/** An incident in each state that process 1.0.0 knew, and on each side of what it told apart by stamps. */
export const old = {
  suspected: { state: "ESCALATED", reached: upTo("escalated_at") },
  received: {
    state: "DETECTION_AND_ANALYSIS",
    reached: upTo("received_at"),
    rows: [offeredLead(sora, dayOf("received_at")), offeredLead(sena, dayOf("declared_at"))],
  },
  declared: {
    state: "DETECTION_AND_ANALYSIS",
    reached: upTo("declared_at"),
    rows: [
      role({ ...held(sora)[1], handover_to_id: sena.personId }),
      offeredLead(people.paul, dayOf("received_at")),
      held(erin, services.exchange),
      ...analysed,
      running,
    ],
  },
  back: {
    state: "DETECTION_AND_ANALYSIS",
    reached: upTo("containment_started_at"),
    returnedAt: dayOf("contained_at"),
    rows: [...staffed, offeredLead(sena, dayOf("received_at")), ...analysed],
  },
  containing: { state: "CONTAINMENT", reached: upTo("containment_started_at"), rows: worked },
  contained: { state: "CONTAINMENT", reached: upTo("contained_at"), rows: [...worked, running] },
  halfEvicted: { state: "ERADICATION", reached: upTo("adversary_evicted_at"), rows: worked },
  recovering: { state: "RECOVERY", reached: upTo("vulnerable_paths_closed_at"), rows: worked },
  restored: { state: "RECOVERY", reached: upTo("recovered_at"), rows: worked },
  validated: { state: "RECOVERY", reached: upTo("recovery_validated_at"), rows: worked },
  lookingBack: { state: "POST_INCIDENT_ACTIVITY", reached: upTo("post_incident_activity_at"), rows: worked },
  closed: { state: "CLOSED", reached: upTo("closed_at"), rows: [...worked, clock("MET", dayOf("contained_at"))] },
  dismissed: {
    state: "DISMISSED",
    reached: ["escalated_at", "received_at", "closed_at"],
    columns: { dismissal_reason: "A planned test", determination: "BENIGN" },
    rows: [clock("EXCEPTED", dayOf("closed_at"))],
  },
} as const satisfies Readonly<Record<string, OldIncident>>;
