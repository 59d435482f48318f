import { Directive, ID, ObjectType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import { Appointment, PersonKind, Responsibility, TeamFunction } from "../../response-model/schema/enums.js";

@Directive("@inaccessible")
@Directive("@shareable")
@ObjectType({ description: "A team somebody belongs to, with everything that permission is decided by." })
export class IdentityMembership {
  @Field(() => ID, { description: "The team." })
  teamId!: string;

  @Field(() => String, { description: "The team's name." })
  teamName!: string;

  @Field(() => TeamFunction, { description: "What the team is for." })
  function!: TeamFunction;

  @Field(() => [ID], { description: "The services that the team owns." })
  serviceIds!: string[];

  @Field(() => [Responsibility], { description: "The cells of the matrix that the team holds." })
  responsibilities!: Responsibility[];
}

@Directive("@inaccessible")
@Directive("@shareable")
@ObjectType({ description: "Who a subject of the identity provider is. Only the gateway asks." })
export class Identity {
  @Field(() => String, { description: "The subject." })
  subject!: string;

  @Field(() => PersonKind, { description: "A human being or a program." })
  kind!: PersonKind;

  @Field(() => ID, { description: "The person's id." })
  personId!: string;

  @Field(() => String, { description: "The person's name." })
  name!: string;

  @Field(() => [Appointment], { description: "What the organization has appointed the person to." })
  appointments!: Appointment[];

  @Field(() => [ID], {
    description: "The other accounts of the same human being: those with the same email address.",
  })
  otherAccountIds!: string[];

  @Field(() => [String], {
    description:
      "The operations that a service account may carry out; empty for a person, whose operations follow from their teams.",
  })
  operations!: string[];

  @Field(() => String, {
    nullable: true,
    description: "When the account expires (ISO 8601); null if it does not.",
  })
  expiresAt!: string | null;

  @Field(() => [IdentityMembership], { description: "The teams the person belongs to." })
  memberships!: IdentityMembership[];
}
