import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import type { OnCallOverride as OnCallOverrideRecord } from "../../domain/records/on-call-override.js";
import { loadPerson } from "../../store/batch-loads.js";
import { OnCallOverride } from "../types/on-call-override.js";
import { Person } from "../types/person.js";

/** Whom an override concerns. */
@Resolver(() => OnCallOverride)
export class OnCallOverrideResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Who is on call instead." })
  person(@Root() { personId }: OnCallOverrideRecord, @Ctx() context: Context) {
    return loadPerson(context, personId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who recorded it." })
  recordedBy(@Root() { recordedById }: OnCallOverrideRecord, @Ctx() context: Context) {
    return loadPerson(context, recordedById);
  }
}
