import { InputType } from "type-graphql";
import { AnyOfField, IdentifiersFilterField } from "../../../../platform/graphql/input-fields.js";
import { Clock, ClockAddressee, IndicatorType } from "../../../response-model/schema/enums.js";
import { IncidentsOperationName } from "./incidents-operation-name.js";

const description =
  "Which changes are wanted; every given condition must hold, a list means any of it. Nothing here changes with an operation, so that nothing leaves the stream without a word.";

@InputType({ description })
export class PartChangeFilter {
  @IdentifiersFilterField("Of these things, by their own ids.")
  ids?: string[] | null;

  @IdentifiersFilterField("Of what belongs to one of these incidents.")
  incidentIds?: string[] | null;

  @AnyOfField(() => IncidentsOperationName, "By one of these operations, by the names of their mutations.")
  operations?: string[] | null;
}

@InputType({ description })
export class ServicePartChangeFilter extends PartChangeFilter {
  @IdentifiersFilterField("Of what is of one of these services, or about it.")
  serviceIds?: string[] | null;
}

@InputType({ description })
export class NotificationObligationChangeFilter extends PartChangeFilter {
  @AnyOfField(() => Clock, "By one of these clocks.")
  clocks?: Clock[] | null;

  @AnyOfField(() => ClockAddressee, "Owed to one of these.")
  addressees?: ClockAddressee[] | null;
}

@InputType({ description })
export class IndicatorChangeFilter {
  @IdentifiersFilterField("Of these indicators, by their ids.")
  ids?: string[] | null;

  @AnyOfField(() => IndicatorType, "Of one of these types.")
  types?: IndicatorType[] | null;

  @AnyOfField(() => IncidentsOperationName, "By one of these operations, by the names of their mutations.")
  operations?: string[] | null;
}

@InputType({ description })
export class ThingChangeFilter {
  @IdentifiersFilterField("Of these things, by their own ids.")
  ids?: string[] | null;

  @AnyOfField(() => IncidentsOperationName, "By one of these operations, by the names of their mutations.")
  operations?: string[] | null;
}

@InputType({ description })
export class RequirementChangeFilter {
  @IdentifiersFilterField("Of these things, by their own ids.")
  ids?: string[] | null;

  @IdentifiersFilterField("Of requirements of one of these services.")
  serviceIds?: string[] | null;

  @AnyOfField(() => IncidentsOperationName, "By one of these operations, by the names of their mutations.")
  operations?: string[] | null;
}

@InputType({ description })
export class BreachHuntChangeFilter {
  @IdentifiersFilterField("Of these hunts, by their own ids.")
  ids?: string[] | null;

  @IdentifiersFilterField("Of hunts that look into one of these services.")
  serviceIds?: string[] | null;

  @AnyOfField(() => IncidentsOperationName, "By one of these operations, by the names of their mutations.")
  operations?: string[] | null;
}

@InputType({ description })
export class DeploymentChangeFilter extends RequirementChangeFilter {
  @IdentifiersFilterField("Of what is deployed for one of these requirements.")
  requirementIds?: string[] | null;
}

@InputType({ description })
export class OwnChangeFilter {
  @IdentifiersFilterField("Of these things, by their own ids.")
  ids?: string[] | null;

  @IdentifiersFilterField("Of what concerns one of these services.")
  serviceIds?: string[] | null;

  @AnyOfField(() => IncidentsOperationName, "By one of these operations, by the names of their mutations.")
  operations?: string[] | null;
}
