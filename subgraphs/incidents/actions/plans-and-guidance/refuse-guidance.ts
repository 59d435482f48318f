import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { whoOwns } from "../who-owns.js";
import { GuidanceInput, guidanceAction } from "./guidance-action.js";

@InputType({ description: "Why the service does not follow the guidance." })
export class RefuseGuidanceInput extends GuidanceInput {
  @TextField("What stands against it in this service, and what would do instead.")
  reason!: string;
}

export const refuseGuidance = guidanceAction({
  name: "refuseGuidance",
  description:
    "Refuses the guidance that the security team has issued to one service, and says why. Recovery then waits for guidance that the service can follow.",
  policy: {
    phase: "CONTAINMENT",
    since: "2.0.0",
    allow: [...whoOwns],
    transitions: [{ machine: "Guidance", from: ["ISSUED"], to: "REFUSED" }],
    gates: [
      "INCIDENT_DECLARED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      "OF_PRESENT_ROUND",
      "GUIDANCE_IN_TIME",
    ],
    clears: [{ is: "GUIDANCE_ACKNOWLEDGED", of: "THIS_SERVICE" }],
    controls: [{ framework: "CSF_2_0", ids: ["RC.RP"] }],
  },
  input: RefuseGuidanceInput,
  decide: ({ input, loaded, viewer, now }) => ({
    summary: `Refused the guidance for the recovery of ${loaded.service.name}: ${input.reason}`,
    writes: [
      {
        update: "Guidance",
        id: loaded.given.id,
        set: { state: "REFUSED", answeredById: viewer.personId, answeredAt: now, reason: input.reason },
      },
    ],
  }),
});
