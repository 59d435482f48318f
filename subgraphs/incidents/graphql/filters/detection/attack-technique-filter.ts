import { ArrayMaxSize, ArrayMinSize, IsOptional, ValidateNested } from "class-validator";
import { ArgsType, ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { PageArguments } from "../../../../../platform/graphql/lists/page-arguments.js";
import { AttackTactic, AttackTechniqueState } from "../../../../response-model/schema/enums.js";

@FilterType("Which techniques of ATT&CK are wanted")
export class AttackTechniqueFilter {
  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(100, { message: "must name at most 100" })
  @Field(() => [ID], { nullable: true, description: "With one of these ids." })
  ids?: string[] | null;

  @AnyOfField(() => AttackTactic, "That serve one of these tactics.")
  tactics?: AttackTactic[] | null;

  @AnyOfField(() => AttackTechniqueState, "In one of these states: `CURRENT` for what can be named.")
  states?: AttackTechniqueState[] | null;

  @Field(() => Boolean, { nullable: true, description: "true: sub-techniques; false: techniques." })
  subtechnique?: boolean | null;

  @TextField("With this in the id or the name, in capitals or not.", { nullable: true, max: 200 })
  text?: string | null;

  readonly and?: readonly AttackTechniqueFilter[] | null;
  readonly or?: readonly AttackTechniqueFilter[] | null;
  readonly not?: AttackTechniqueFilter | null;
}

@ArgsType()
export class AttackTechniqueArguments extends PageArguments {
  @IsOptional()
  @ValidateNested()
  @Field(() => AttackTechniqueFilter, { nullable: true, description: "Which ones; all when left out." })
  filter?: AttackTechniqueFilter | null;
}
