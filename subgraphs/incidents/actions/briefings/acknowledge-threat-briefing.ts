import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { answerBriefing } from "./answer-briefing.js";
import { AnswerThreatBriefingInput, acknowledgementAction, briefingControls } from "./briefing-action.js";

@InputType({ description: "That the team of a service has read a threat briefing, and what it does." })
export class AcknowledgeThreatBriefingInput extends AnswerThreatBriefingInput {
  @TextField("All that the team has done because of it so far; leave it out while that is nothing, or as it was.", {
    nullable: true,
  })
  actionsTaken?: string | null;
}

export const acknowledgeThreatBriefing = acknowledgementAction({
  name: "acknowledgeThreatBriefing",
  description:
    "Acknowledges the latest edition of a threat briefing for a service, as its team, and says what was done because of it. It can be called again when more is done, also late or after the briefing has expired, where nobody had answered as well; each answer stays on record, and the same once more is none.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [
      {
        machine: "BriefingAcknowledgement",
        from: ["PENDING", "NOT_RELEVANT", "ACKNOWLEDGED", "LAPSED"],
        to: "ACKNOWLEDGED",
      },
    ],
    gates: ["BRIEFING_EDITION_LATEST"],
    controls: briefingControls,
  },
  input: AcknowledgeThreatBriefingInput,
  decide: (given) => {
    const { actionsTaken, edition } = given.input;
    const { acknowledgement, service } = given.loaded;
    return {
      summary: `${service.name} acknowledged edition ${edition} of the threat briefing${actionsTaken ? `: ${actionsTaken}` : ""}`,
      writes: answerBriefing(given, {
        state: "ACKNOWLEDGED",
        actionsTaken: actionsTaken ?? acknowledgement.actionsTaken,
        reason: null,
      }),
    };
  },
});
