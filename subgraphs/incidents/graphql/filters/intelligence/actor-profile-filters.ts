import { IsOptional } from "class-validator";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { AttributionConfidence } from "../../../../response-model/schema/enums.js";
import { TechniquesFilterField } from "../../../actions/techniques-field.js";
import type {
  ActorProfileConditions,
  ActorProfileOrderField,
} from "../../../store/lists/intelligence/actor-profile-list.js";

@FilterType("Which profiles of adversaries are wanted")
export class ThreatActorProfileFilter implements ActorProfileConditions {
  @TextField("With this in the name or in an alias.", { nullable: true, max: 100 })
  text?: string | null;

  @AnyOfField(() => AttributionConfidence, "As sure as one of these.")
  confidences?: AttributionConfidence[] | null;

  @TechniquesFilterField("Who use one of these techniques of ATT&CK, or a sub-technique of one.")
  techniqueIds?: string[] | null;

  @IdentifiersFilterField("To whom one of these incidents is attributed, as far as you may read them.")
  incidentIds?: string[] | null;

  @IdentifiersFilterField("Known by one of these indicators, as far as you may read them.")
  indicatorIds?: string[] | null;

  @IsOptional()
  @Field(() => Boolean, {
    nullable: true,
    description: "true: those that stand; false: those that were withdrawn, or merged into another one.",
  })
  stands?: boolean | null;
}

export const ThreatActorProfileArguments = listArguments<ActorProfileConditions, ActorProfileOrderField>({
  name: "ThreatActorProfile",
  plural: "profiles of adversaries",
  filter: ThreatActorProfileFilter,
  orders: { RECORDED_AT: "When they were recorded.", NAME: "What they are called here." },
  usually: [{ field: "NAME", direction: "ASC" }],
});
