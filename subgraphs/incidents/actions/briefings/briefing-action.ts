import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { acknowledgementAggregate } from "../../store/aggregates/briefings/acknowledgement-aggregate.js";
import { briefingAggregate } from "../../store/aggregates/briefings/briefing-aggregate.js";

/** What every operation on a threat briefing asks for. */
@InputType()
export class ThreatBriefingInput {
  @IdentifierField("The threat briefing.")
  threatBriefingId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** What every operation on what a service makes of a threat briefing asks for. */
@InputType()
export class AnswerThreatBriefingInput {
  @IdentifierField("The threat briefing.")
  threatBriefingId!: string;

  @IdentifierField("The service.")
  serviceId!: string;

  @Field(() => Int, { description: "The edition that you have read: the latest alone is answered." })
  edition!: number;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on the whole of a threat briefing. */
export const briefingAction = actionsOn(briefingAggregate);

/** Defines an action on what a service makes of a threat briefing. */
export const acknowledgementAction = actionsOn(acknowledgementAggregate);

/** Who writes them: the team that knows the state of threats. */
export const whoBriefs = [{ function: "THREAT_INTELLIGENCE" }] as const;

/** What telling services of threats gives evidence for. */
export const briefingControls = [
  { framework: "NIST_800_53", ids: ["IR-4"] },
  { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
  { framework: "CSF_2_0", ids: ["DE"] },
] as const;
