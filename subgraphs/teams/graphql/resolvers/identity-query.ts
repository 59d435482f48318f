import { Arg, Ctx, Directive, Query, Resolver } from "type-graphql";
import type { Context } from "../../../foundation/context.js";
import { CordonError } from "../../../foundation/errors.js";
import { identityOf } from "../../store/identity-of.js";
import { Identity } from "../types/identity.js";

/** The question that the gateway asks before any other. */
@Resolver()
export class IdentityQuery {
  @Directive("@inaccessible")
  @Query(() => Identity, {
    nullable: true,
    description: "Who a subject of the identity provider is; null when nobody. Only the gateway itself may ask.",
  })
  identity(
    @Arg("subject", () => String, { description: "The subject of a token." }) subject: string,
    @Ctx() { viewer, database }: Context,
  ) {
    if (viewer.kind !== "SYSTEM")
      throw new CordonError("FORBIDDEN", "Only the gateway itself may ask who a subject is. Ask for `me` instead.");
    return identityOf(database.manager, subject);
  }
}
