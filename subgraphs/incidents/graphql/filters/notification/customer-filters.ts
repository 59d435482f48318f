import { ArrayMaxSize, ArrayMinSize, IsOptional, Length } from "class-validator";
import { InputType } from "type-graphql";
import { applyDecorators } from "../../../../../platform/graphql/apply-decorators.js";
import { Field, type FieldDecorator } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { CustomerNoticeState, ServiceHealthPostState } from "../../../../response-model/schema/enums.js";

/** A filter by any of these names, at most 20; leave it out for all. */
function NamesFilterField(description: string): FieldDecorator<readonly string[], { readonly nullable: true }> {
  return applyDecorators(
    Field(() => [String], { description, nullable: true }),
    IsOptional(),
    ArrayMinSize(1, { message: "must name at least one, or be left out for all" }),
    ArrayMaxSize(20, { message: "must name at most 20" }),
    Length(1, 100, { each: true, message: "must hold names of 1 to 100 characters" }),
  );
}

@InputType({
  description: "Which affected tenants are wanted; every given condition must hold, a list means any of it.",
})
export class AffectedTenantFilter {
  @IdentifiersFilterField("Affected in one of these services.")
  serviceIds?: string[] | null;

  @NamesFilterField("In one of these regions.")
  regions?: string[] | null;

  @NamesFilterField("In one of these datacenters.")
  datacenters?: string[] | null;

  @NamesFilterField("On one of these farms.")
  farms?: string[] | null;

  @NamesFilterField("On one of these servers.")
  servers?: string[] | null;

  @TextField("With this in their id or name, in capitals or not.", { nullable: true, max: 200, isOneLine: true })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether a notice was recorded as sent to them since they are on record, in this incident or in a duplicate of it; `false` for those who are still to be told. A delivery that failed for tenants who are not named has told nobody as far as is known.",
  })
  notified?: boolean | null;
}

@InputType({ description: "Which notices to customers are wanted; every given condition must hold." })
export class CustomerNoticeFilter {
  @AnyOfField(() => CustomerNoticeState, "In one of these states.")
  states?: CustomerNoticeState[] | null;
}

@InputType({ description: "Which posts are wanted; every given condition must hold." })
export class ServiceHealthPostFilter {
  @AnyOfField(() => ServiceHealthPostState, "In one of these states.")
  states?: ServiceHealthPostState[] | null;
}
