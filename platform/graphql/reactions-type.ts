// biome-ignore lint/style/noRestrictedImports: a reaction is no field of a class, whose type could be compared.
import { type ClassType, Directive, Field, ObjectType } from "type-graphql";
import type { Reaction } from "../actions/reactions/reaction.js";

/**
 * The type whose fields are the reactions of a subgraph, each with its policy as directives, so that the schema shows what is
 * done without a caller as well. Nobody can ask for it: it stands in the schema that engineers and the process site read.
 * @param name of the type
 * @param directivesOf writes what sets a reaction off, and its policy, as directives in SDL
 */
export function reactionsType<One extends Reaction>(
  name: string,
  reactions: readonly One[],
  directivesOf: (reaction: One) => readonly string[],
): ClassType<object> {
  class Reactions {}
  for (const reaction of reactions) {
    Field(() => Boolean, { nullable: true, description: reaction.description })(Reactions.prototype, reaction.name);
    for (const directive of [...directivesOf(reaction)].reverse())
      Directive(directive)(Reactions.prototype, reaction.name);
  }
  Directive("@inaccessible")(Reactions);
  ObjectType(name, {
    description: "What this subgraph does without a caller: on an event, or when its time has come.",
  })(Reactions);
  return Reactions;
}
