import { InputType } from "type-graphql";
import { whoOwns } from "../who-owns.js";
import { GuidanceInput, guidanceAction } from "./guidance-action.js";

@InputType({ description: "The guidance that the service follows." })
export class AcknowledgeGuidanceInput extends GuidanceInput {}

export const acknowledgeGuidance = guidanceAction({
  name: "acknowledgeGuidance",
  description:
    "Acknowledges the guidance that the security team has issued to one service: the service follows it. Its owner does so.",
  policy: {
    phase: "CONTAINMENT",
    since: "2.0.0",
    allow: [...whoOwns],
    transitions: [{ machine: "Guidance", from: ["ISSUED", "REFUSED"], to: "ACKNOWLEDGED" }],
    gates: [
      "INCIDENT_DECLARED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      "OF_PRESENT_ROUND",
      "GUIDANCE_IN_TIME",
    ],
    establishes: [{ is: "GUIDANCE_ACKNOWLEDGED", of: "THIS_SERVICE", certainty: "POSSIBLY" }],
    controls: [{ framework: "CSF_2_0", ids: ["RC.RP"] }],
  },
  input: AcknowledgeGuidanceInput,
  decide: ({ loaded, viewer, now }) => ({
    summary: `Acknowledged the guidance for the recovery of ${loaded.service.name}`,
    writes: [
      {
        update: "Guidance",
        id: loaded.given.id,
        set: { state: "ACKNOWLEDGED", answeredById: viewer.personId, answeredAt: now },
      },
    ],
  }),
});
