import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { AnswerThreatBriefingInput, acknowledgementAction, briefingControls } from "./briefing-action.js";
import { setAcknowledgement } from "./set-acknowledgement.js";

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
    "Acknowledges the latest edition of a threat briefing for a service, as its team, and says what was done because of it. It can be called again when more is done, also late or after the briefing has expired.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [
      {
        machine: "BriefingAcknowledgement",
        from: ["PENDING", "NOT_RELEVANT", "ACKNOWLEDGED"],
        to: "ACKNOWLEDGED",
      },
    ],
    gates: ["BRIEFING_EDITION_LATEST"],
    controls: briefingControls,
  },
  input: AcknowledgeThreatBriefingInput,
  decide: ({ input: { actionsTaken, edition }, loaded, viewer, now }) => ({
    summary: `${loaded.service.name} acknowledged edition ${edition} of the threat briefing${actionsTaken ? `: ${actionsTaken}` : ""}`,
    writes: setAcknowledgement(loaded, {
      state: "ACKNOWLEDGED",
      overdueAt: null,
      actionsTaken: actionsTaken ?? loaded.acknowledgement.actionsTaken,
      reason: null,
      answeredById: viewer.personId,
      answeredByName: viewer.name,
      answeredAt: now,
    }),
  }),
});
