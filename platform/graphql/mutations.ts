import { Arg, type ClassType, Ctx, Directive, Mutation, Resolver } from "type-graphql";
import type { Action, Rules } from "../actions/action.js";
import type { Context } from "../actions/context.js";

/** An action of any input and aggregate, as a list of actions holds it. */
export interface AnyAction<Policy extends Rules = Rules>
  extends Pick<Action, "name" | "description" | "deprecationReason" | "perform"> {
  readonly policy: Policy;
  readonly input: ClassType<object>;
}

/**
 * The resolver class of a list of actions: for each a mutation of the same name with one argument `input`, its
 * description, and its policy as directives, so that the schema shows what the runner enforces.
 * @param result the result union of the actions
 * @param directivesOf writes a policy as directives in SDL
 */
export function mutations<Policy extends Rules>(
  actions: readonly AnyAction<Policy>[],
  result: object,
  directivesOf: (policy: Policy) => readonly string[],
): ClassType<object> {
  class Mutations {}
  for (const action of actions) {
    const { name, description, deprecationReason } = action;
    const prototype = Mutations.prototype as unknown as Record<string, unknown>;
    prototype[name] = (input: object, context: Context) => action.perform(input, context);
    const method = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    // Nullable, so that the results of the other mutations remain when one fails.
    Mutation(() => result, { description, nullable: true, ...(deprecationReason && { deprecationReason }) })(
      prototype,
      name,
      method,
    );
    Arg("input", () => action.input, {
      description: "What the operation needs to know.",
    })(prototype, name, 0);
    Ctx()(prototype, name, 1);
    for (const directive of [...directivesOf(action.policy)].reverse()) Directive(directive)(prototype, name, method);
  }
  Resolver()(Mutations);
  return Mutations;
}
