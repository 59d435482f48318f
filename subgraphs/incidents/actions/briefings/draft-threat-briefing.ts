import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { Handling } from "../../../response-model/schema/enums.js";
import type { ThreatBriefing } from "../../domain/records/briefings/threat-briefing.js";
import { newBriefingAggregate } from "../../store/aggregates/briefings/new-briefing-aggregate.js";
import { PriorityField } from "../priority-field.js";
import { TechniquesField } from "../techniques-field.js";
import { briefingControls, whoBriefs } from "./briefing-action.js";

@InputType({ description: "What is known of a threat, whom it concerns, and what they should do." })
export class DraftThreatBriefingInput {
  @TextField("What it is about, in one line.", { max: 200, isOneLine: true })
  title!: string;

  @TextField("What is known of the threat, how sure that is and where it comes from, in Markdown.", { max: 20_000 })
  whatIsKnown!: string;

  @TextField("What the teams of the services should do, in Markdown.", { max: 20_000 })
  recommendation!: string;

  @PriorityField("How urgent it is, from 1, the most urgent, to 5.")
  priority!: number;

  @IdentifiersField("The services that it concerns, at most 100: their teams read and acknowledge it.")
  serviceIds!: readonly string[];

  @TechniquesField("The techniques of ATT&CK that the adversary uses.", { defaultValue: [] })
  techniqueIds!: readonly string[];

  @IdentifiersField("The indicators that it is about, at most 100: those that you may read.", {
    atLeast: 0,
    defaultValue: [],
  })
  indicatorIds!: readonly string[];

  @Field(() => Handling, {
    defaultValue: "AMBER_STRICT",
    description: "Who may read it beside threat intelligence, security on-call and the teams of its services.",
  })
  handling!: Handling;

  @Field(() => Date, { description: "By when the teams of the services are to acknowledge it." })
  dueAt!: Date;

  @Field(() => Date, { description: "Until when it is valid; it is shown as expired from then on." })
  validUntil!: Date;
}

export const draftThreatBriefing = actionsOn(newBriefingAggregate)({
  name: "draftThreatBriefing",
  description:
    "Begins a threat briefing: what is known of a threat, how urgent it is, which services it concerns and what their teams should do. Threat intelligence alone reads it until it is published.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoBriefs],
    transitions: [{ machine: "ThreatBriefing", from: [], to: "DRAFT" }],
    controls: briefingControls,
  },
  input: DraftThreatBriefingInput,
  decide: ({ input, viewer, now, newIdentifier }) => {
    const row: ThreatBriefing = {
      id: newIdentifier(),
      version: 1,
      state: "DRAFT",
      edition: 0,
      handling: input.handling,
      priority: input.priority,
      title: input.title,
      whatIsKnown: input.whatIsKnown,
      recommendation: input.recommendation,
      techniqueIds: input.techniqueIds,
      indicatorIds: [...new Set(input.indicatorIds)],
      serviceIds: [...new Set(input.serviceIds)],
      dueAt: input.dueAt,
      validUntil: input.validUntil,
      pendingCount: 0,
      acknowledgedCount: 0,
      notRelevantCount: 0,
      lapsedCount: 0,
      overdueCount: 0,
      overdueAt: null,
      draftedById: viewer.personId,
      draftedByName: viewer.name,
      draftedAt: now,
      publishedAt: null,
      withdrawnById: null,
      withdrawnByName: null,
      withdrawnAt: null,
      withdrawalReason: null,
    };
    return { summary: `Drafted the threat briefing "${row.title}"`, writes: [{ insert: "ThreatBriefing", row }] };
  },
});
