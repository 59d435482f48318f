import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { adversaryActivityAggregate } from "../../store/aggregates/analysis/adversary-activity-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { whoObserves } from "./observed-technique-action.js";

/** What every operation on an act of the adversary asks for. */
@InputType()
export class AdversaryActivityInput extends CaseInput {
  @IdentifierField("The act, as `Incident.attackSequence` lists it.")
  adversaryActivityId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on an act of the adversary. */
export const adversaryActivityAction = actionsOn(adversaryActivityAggregate);

/** Who says what the adversary did, where and when: who analyses or investigates, and the team of the service for that service. */
export const whoReconstructs = [...whoObserves, { responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }] as const;
