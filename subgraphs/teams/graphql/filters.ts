import { ArrayMaxSize, IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import { IdentifiersFilterField } from "../../../platform/graphql/input-fields.js";
import {
  PersonKind,
  Responsibility,
  ResponsibilityRequestState,
  TeamFunction,
} from "../../response-model/schema/enums.js";
import { ServiceKind } from "./types/kinds.js";

@InputType({ description: "Which teams are wanted; every given condition must hold, a list means any of it." })
export class TeamFilter {
  @IsOptional()
  @ArrayMaxSize(20)
  @Field(() => [TeamFunction], { nullable: true, description: "With one of these functions." })
  functions?: TeamFunction[] | null;

  @IsOptional()
  @ArrayMaxSize(50)
  @Field(() => [Responsibility], { nullable: true, description: "Holding one of these cells of the matrix." })
  responsibilities?: Responsibility[] | null;
}

@InputType({ description: "Which services are wanted; every given condition must hold, a list means any of it." })
export class ServiceFilter {
  @IsOptional()
  @ArrayMaxSize(20)
  @Field(() => [ServiceKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: ServiceKind[] | null;

  @IdentifiersFilterField("Owned by one of these teams.")
  ownerTeamIds?: string[] | null;
}

@InputType({ description: "Which people are wanted; every given condition must hold, a list means any of it." })
export class PersonFilter {
  @IsOptional()
  @ArrayMaxSize(20)
  @Field(() => [PersonKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: PersonKind[] | null;

  @IdentifiersFilterField("Belonging to one of these teams.")
  teamIds?: string[] | null;
}

@InputType({ description: "Which rotations are wanted." })
export class OnCallRotationFilter {
  @IdentifiersFilterField("Of one of these teams.")
  teamIds?: string[] | null;
}

@InputType({
  description: "Which requests are wanted; every given condition must hold, and a list means any of its values.",
})
export class ResponsibilityRequestFilter {
  @IsOptional()
  @ArrayMaxSize(20)
  @Field(() => [ResponsibilityRequestState], {
    nullable: true,
    description: "In one of these states; `PENDING` lists what can be decided.",
  })
  states?: ResponsibilityRequestState[] | null;

  @IdentifiersFilterField("For one of these teams.")
  teamIds?: string[] | null;

  @IsOptional()
  @ArrayMaxSize(50)
  @Field(() => [Responsibility], { nullable: true, description: "For one of these cells of the matrix." })
  responsibilities?: Responsibility[] | null;
}
