import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import { twoIncidentsAggregate } from "../../store/aggregates/case/two-incidents-aggregate.js";
import { IncidentInput } from "../incident-action.js";
import { whileOwed } from "../notification/obligation-action.js";
import { whoLeads } from "../who-leads.js";
import { endIncident } from "./end-incident.js";
import { endsOfEvidence } from "./ends-of-evidence.js";

@InputType({ description: "Which incident goes on in place of this one." })
export class MergeIncidentInput extends IncidentInput {
  @IdentifierField("The incident that goes on: it takes in what this one has.")
  otherIncidentId!: string;

  @TextField("What shows that the two are the same. Whoever reads the duplicate reads it.")
  reason!: string;
}

export const mergeIncident = actionsOn(twoIncidentsAggregate)({
  name: "mergeIncident",
  description:
    "Merges a duplicate into the incident that goes on. That one takes in its services, its alerts, the earlier starts of its clocks and the stricter marking, by a reaction, a moment later; until then the duplicate says that it is being merged. Both histories stay readable. This is final.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [...whoLeads],
    transitions: [
      { machine: "NotificationObligation", from: [...whileOwed], to: "ENDED", beside: true },
      { machine: "Incident", from: ["SUSPECTED", "RECEIVED", "DECLARED"], to: "MERGED" },
      { machine: "Determination", from: ["SUSPECTED", "CONFIRMED"], to: "DUPLICATE" },
      { machine: "Assignment", from: ["ACCEPTED"], to: "ENDED", beside: true },
      { machine: "Assignment", from: ["OFFERED"], to: "WITHDRAWN", beside: true },
      { machine: "Approval", from: ["REQUESTED", "GRANTED"], to: "CANCELLED", beside: true },
      { machine: "Consultation", from: ["REQUESTED"], to: "WITHDRAWN", beside: true },
      { machine: "EvidenceTransfer", from: ["OFFERED"], to: "WITHDRAWN", beside: true },
      { machine: "LegalHold", from: ["LIFT_REQUESTED"], to: "IN_FORCE", beside: true },
    ],
    gates: ["SURVIVOR_FITS"],
    establishes: [
      "NOTIFICATIONS_MADE",
      "NOTIFICATIONS_SETTLED",
      { is: "APPROVAL_NEW", certainty: "POSSIBLY" },
      { is: "ROLE_VACANT", certainty: "POSSIBLY" },
      { is: "SUCCESSOR_FREE", certainty: "POSSIBLY" },
      { is: "TRANSFER_SETTLED", certainty: "POSSIBLY" },
    ],
    clears: [
      "INCIDENT_OPEN",
      "OPEN_OR_DISMISSED",
      "NOT_MERGED",
      "NOTICES_POSSIBLE",
      "RESPONSE_OPEN",
      "INCIDENT_DECLARED",
      "DECLARED_ONCE",
      "LEAD_ACCEPTED",
      { is: "OWNER_ACCEPTED", of: "EVERY_SERVICE" },
      { is: "APPROVED", certainty: "POSSIBLY" },
      { is: "DUPLICATES_TAKEN_IN", certainty: "POSSIBLY" },
      { is: "NO_HOLD_IN_FORCE", certainty: "POSSIBLY" },
    ],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  input: MergeIncidentInput,
  decide: (given) => {
    const { input, loaded, now } = given;
    const { other, assignments, approvals } = loaded;
    const endsAs = {
      ACCEPTED: { state: "ENDED", endedAt: now },
      OFFERED: { state: "WITHDRAWN", answeredAt: now },
    } as const;
    const roles = assignments.flatMap(({ id, state }) =>
      state === "ACCEPTED" || state === "OFFERED" ? [{ update: "Assignment", id, set: endsAs[state] } as const] : [],
    );
    return {
      // Whoever reads this one need not be a reader of the other.
      summary: `Merged into ${isNarrow(other) ? "another incident" : other.number}: ${input.reason}`,
      writes: [
        ...endIncident(given, "MERGED", {
          determination: "DUPLICATE",
          endReason: input.reason,
          mergedIntoId: other.id,
          mergedIntoNumber: other.number,
          mergeDueAt: now,
          askedPersonIds: [],
        }),
        ...roles,
        ...approvals
          .filter(({ state }) => state === "REQUESTED" || state === "GRANTED")
          .map(({ id }) => ({ update: "Approval", id, set: { state: "CANCELLED" } }) as const),
        ...endsOfEvidence(given),
      ],
    };
  },
});
