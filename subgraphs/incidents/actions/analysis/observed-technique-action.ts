import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { observedTechniqueAggregate } from "../../store/aggregates/analysis/observed-technique-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on an observed technique asks for. */
@InputType()
export class ObservedTechniqueInput extends CaseInput {
  @IdentifierField("The observation, as `Incident.observedTechniques` lists it.")
  observedTechniqueId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on an observed technique. */
export const observedTechniqueAction = actionsOn(observedTechniqueAggregate);

/** Who says what the adversary did: who analyses, and who investigates. */
export const whoObserves = [
  { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
  { responsibility: "FORENSICS_INVESTIGATION" },
] as const;
