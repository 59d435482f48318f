import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { Handling } from "../../../response-model/schema/enums.js";
import { changesIn, textOf } from "../../domain/briefings/briefing-text.js";
import { publishEdition } from "../../domain/briefings/publish-edition.js";
import { PriorityField } from "../priority-field.js";
import { TechniquesField } from "../techniques-field.js";
import { briefingAction, briefingControls, ThreatBriefingInput, whoBriefs } from "./briefing-action.js";

@InputType({ description: "What a threat briefing says now. What is left out stays as it is." })
export class AmendThreatBriefingInput extends ThreatBriefingInput {
  @TextField("What it is about, in one line.", { nullable: true, max: 200, isOneLine: true })
  title?: string | null;

  @TextField("What is known of the threat, in Markdown.", { nullable: true, max: 20_000 })
  whatIsKnown?: string | null;

  @TextField("What the teams of the services should do, in Markdown.", { nullable: true, max: 20_000 })
  recommendation?: string | null;

  @PriorityField("How urgent it is, from 1, the most urgent, to 5.", { nullable: true })
  priority?: number | null;

  @IdentifiersField("All services that it concerns, at most 100.", { nullable: true })
  serviceIds?: readonly string[] | null;

  @TechniquesField("All techniques of ATT&CK that the adversary uses.", { nullable: true })
  techniqueIds?: readonly string[] | null;

  @IdentifiersField("All indicators that it is about, at most 100: those that you may read.", {
    atLeast: 0,
    nullable: true,
  })
  indicatorIds?: readonly string[] | null;

  @Field(() => Handling, {
    nullable: true,
    description: "Who may read it beside threat intelligence, security on-call and the teams of its services.",
  })
  handling?: Handling | null;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "By when the teams of the services are to acknowledge it." })
  dueAt?: Date | null;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "Until when it is valid." })
  validUntil?: Date | null;

  @IdentifiersField(
    "The services whose teams answer the next edition anew, since something changes for them; all of them when left out. What another team answered to the edition before stands for the next one.",
    { atLeast: 0, nullable: true },
  )
  answerAnewIds?: readonly string[] | null;

  @TextField("Why it is amended: what has come to be known. Its readers read it.", { max: 2_000 })
  reason!: string;
}

export const amendThreatBriefing = briefingAction({
  name: "amendThreatBriefing",
  description:
    "Changes a threat briefing. A draft is changed as it stands; of one that is published the next edition comes out, which the team of every service that it concerns acknowledges anew, or of those in `answerAnewIds` alone: what the others answered stands, as an answer to the edition that they read. Former editions and answers stay readable, and what nobody has answered of them lapses.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoBriefs],
    transitions: [
      { machine: "ThreatBriefing", from: ["DRAFT"], to: "DRAFT" },
      { machine: "ThreatBriefing", from: ["PUBLISHED"], to: "PUBLISHED" },
      { machine: "BriefingAcknowledgement", from: ["PENDING"], to: "LAPSED", beside: true },
      { machine: "BriefingAcknowledgement", from: [], to: "PENDING", beside: true },
      { machine: "BriefingAcknowledgement", from: [], to: "ACKNOWLEDGED", beside: true },
      { machine: "BriefingAcknowledgement", from: [], to: "NOT_RELEVANT", beside: true },
    ],
    gates: ["BRIEFING_DATES_AHEAD", "BRIEFING_INDICATORS_READ", "BRIEFING_ASKS_ITS_SERVICES"],
    controls: briefingControls,
  },
  input: AmendThreatBriefingInput,
  decide: (given) => {
    const { input, loaded } = given;
    const said = changesIn(input);
    if (Object.keys(said).length === 0)
      throw new CordonError(
        "BAD_USER_INPUT",
        "Nothing was done. Say what the briefing says now that it did not before.",
      );
    const text = { ...textOf(loaded.briefing), ...said };
    const once = {
      ...text,
      serviceIds: [...new Set(text.serviceIds)],
      indicatorIds: [...new Set(text.indicatorIds)],
    };
    if (loaded.briefing.state === "DRAFT")
      return {
        summary: `Amended the draft of a threat briefing: ${input.reason}`,
        writes: [{ update: "ThreatBriefing", id: loaded.briefing.id, set: once }],
      };
    return {
      summary: `Published edition ${loaded.briefing.edition + 1} of the threat briefing: ${input.reason}`,
      writes: publishEdition(loaded, once, input.reason, given, input.answerAnewIds),
    };
  },
});
