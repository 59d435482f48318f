import { Directive, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Responsibility, TeamFunction } from "../response-model/schema/enums.js";

/** The kinds of account, as GraphQL enum and TypeScript type at once. */
export const PersonKind = { PERSON: "PERSON", SERVICE_ACCOUNT: "SERVICE_ACCOUNT" } as const;
export type PersonKind = keyof typeof PersonKind;
registerEnumType(PersonKind, {
  name: "PersonKind",
  description: "Whether an account is a human being or a program.",
  valuesConfig: {
    PERSON: { description: "A human being." },
    SERVICE_ACCOUNT: { description: "A program, such as the monitoring of a service or a dashboard." },
  },
});

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

  @Field(() => [IdentityMembership], { description: "The teams the person belongs to." })
  memberships!: IdentityMembership[];
}
