import { Ctx, Directive, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Query } from "../../../../platform/graphql/fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { identityRevision } from "../../store/identity-revision.js";

/** By which the gateway knows, once a second for all it remembers, whether anybody is somebody else by now. */
@Resolver()
export class IdentityRevisionQuery {
  @Directive("@inaccessible")
  @Query(() => String, {
    nullable: true,
    description:
      "Another text as soon as any person, team or service has changed: whoever remembers an `identity` asks for it again then. Only the gateway itself may ask.",
  })
  identityRevision(@Ctx() { viewer, database }: Context) {
    if (viewer.kind !== "SYSTEM")
      throw new CordonError("FORBIDDEN", "Only the gateway itself may ask when what it knows of people has changed.");
    return identityRevision(database.manager);
  }
}
