import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { answerBriefing } from "./answer-briefing.js";
import { AnswerThreatBriefingInput, acknowledgementAction, briefingControls } from "./briefing-action.js";

@InputType({ description: "Why a threat briefing does not concern a service." })
export class MarkThreatBriefingNotRelevantInput extends AnswerThreatBriefingInput {
  @TextField("What the team goes by: what the service does not run, keep or expose.", { max: 2_000 })
  reason!: string;
}

export const markThreatBriefingNotRelevant = acknowledgementAction({
  name: "markThreatBriefingNotRelevant",
  description:
    "Says for a service, as its team, that the latest edition of a threat briefing does not concern it, and why. That counts as an answer, and can be changed when the team learns more; each answer stays on record.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [
      {
        machine: "BriefingAcknowledgement",
        from: ["PENDING", "ACKNOWLEDGED", "NOT_RELEVANT", "LAPSED"],
        to: "NOT_RELEVANT",
      },
    ],
    gates: ["BRIEFING_EDITION_LATEST"],
    controls: briefingControls,
  },
  input: MarkThreatBriefingNotRelevantInput,
  decide: (given) => {
    const { reason, edition } = given.input;
    const { acknowledgement, service } = given.loaded;
    return {
      summary: `Edition ${edition} of the threat briefing does not concern ${service.name}: ${reason}`,
      writes: answerBriefing(given, { state: "NOT_RELEVANT", actionsTaken: acknowledgement.actionsTaken, reason }),
    };
  },
});
