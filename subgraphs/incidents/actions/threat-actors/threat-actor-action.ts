import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { threatActorAggregate } from "../../store/aggregates/case-file/threat-actor-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on an actor asks for. */
@InputType()
export class ThreatActorInput extends CaseInput {
  @IdentifierField("The actor, as `Incident.actors` lists them.")
  actorId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on an actor. */
export const threatActorAction = actionsOn(threatActorAggregate);

/** Who attributes: threat intelligence, and who analyses the incident. */
export const whoAttributes = [
  { function: "THREAT_INTELLIGENCE" },
  { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
] as const;
