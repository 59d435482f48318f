import { InputType } from "type-graphql";
import { textOf } from "../../domain/briefings/briefing-text.js";
import { publishEdition } from "../../domain/briefings/publish-edition.js";
import { briefingAction, briefingControls, ThreatBriefingInput, whoBriefs } from "./briefing-action.js";

@InputType({ description: "A draft that is to come out as it stands." })
export class PublishThreatBriefingInput extends ThreatBriefingInput {}

export const publishThreatBriefing = briefingAction({
  name: "publishThreatBriefing",
  description:
    "Publishes a threat briefing as its first edition. The teams of its services read it from then on, whatever its marking, and acknowledge it by the time that it names.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoBriefs],
    transitions: [
      { machine: "ThreatBriefing", from: ["DRAFT"], to: "PUBLISHED" },
      { machine: "BriefingAcknowledgement", from: [], to: "PENDING", beside: true },
    ],
    gates: ["BRIEFING_DATES_AHEAD", "BRIEFING_INDICATORS_READ"],
    controls: briefingControls,
  },
  input: PublishThreatBriefingInput,
  decide: (given) => ({
    summary: `Published the threat briefing "${given.loaded.briefing.title}" for ${given.loaded.briefing.serviceIds.length} services`,
    writes: publishEdition(given.loaded, textOf(given.loaded.briefing), null, given),
  }),
});
