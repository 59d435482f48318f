import { type ClassType, Ctx, Directive, Resolver } from "type-graphql";
import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { Arg, Query } from "../../../platform/graphql/fields.js";
import { CordonError } from "../../../platform/runtime/errors.js";
import { Identity } from "./identity.js";

/** Finds who a subject is; null for an unknown one. */
export type FindIdentity = (manager: EntityManager, subject: string) => Promise<Identity | null>;

/**
 * The question that the gateway asks before any other. The teams subgraph answers it from its own tables; the others can
 * answer it from their directory, so that nobody is locked out of a response while teams is down.
 */
export function identityQuery(find: FindIdentity): ClassType<object> {
  @Resolver()
  class IdentityQuery {
    @Directive("@inaccessible")
    @Directive("@shareable")
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
      return find(database.manager, subject);
    }
  }
  return IdentityQuery;
}
