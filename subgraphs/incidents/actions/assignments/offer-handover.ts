import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { roleWords } from "../../domain/people/role-words.js";
import { WaitHoursField } from "../wait-hours-field.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { AssignmentInput, assignmentAction } from "./assignment-input.js";
import { offered } from "./offer-role.js";

@InputType({ description: "A role that shall pass to somebody else." })
export class OfferHandoverInput extends AssignmentInput {
  @IdentifierField("Who shall take over.")
  personId!: string;

  @TextField("What the successor must know: the state of the case, open questions, next steps.")
  briefing!: string;

  @WaitHoursField("For how many hours the offer waits for an answer.", "ROLE_OFFER")
  hours?: number | null;
}

export const offerHandover = assignmentAction({
  name: "offerHandover",
  description:
    "Offers the role you hold to a successor, with a briefing. You keep it until the successor accepts, so an incident is never without a lead or an owner.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ holder: "ROLE_HOLDER" }],
    transitions: [
      { machine: "Assignment", from: ["ACCEPTED"], to: "ACCEPTED" },
      { machine: "Assignment", from: [], to: "OFFERED", beside: true },
    ],
    gates: ["INCIDENT_OPEN", "SUCCESSOR_FREE", "CANDIDATE_FITS"],
    clears: ["SUCCESSOR_FREE"],
    controls: [{ framework: "NIST_800_53", ids: ["IR-4"] }],
  },
  input: OfferHandoverInput,
  decide: (given) => {
    const { input, loaded } = given;
    const row = offered(given, { handoverFromId: loaded.assignment.id, briefing: input.briefing });
    return {
      summary: `Offered ${row.personName} to take over as ${roleWords(row, loaded).en}: ${input.briefing}`,
      writes: withAwaitedPeople(loaded, [{ insert: "Assignment", row }]),
    };
  },
});
