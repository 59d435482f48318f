import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { Takes } from "../../../../platform/graphql/reader/takes.js";
import type { Person as PersonRecord } from "../../domain/records/person.js";
import { mayReadContacts } from "../../store/readers.js";
import { Person } from "../types/person.js";

/** How a person is reached, and the teams they belong to. */
@Resolver(() => Person)
export class PersonResolver {
  @Takes("email")
  @FieldResolver(() => String, {
    nullable: true,
    description: "The person's email address; null for who belongs to no team.",
  })
  email(@Root() { email }: PersonRecord, @Ctx() { viewer }: Context) {
    return mayReadContacts(viewer) ? email : null;
  }
}
