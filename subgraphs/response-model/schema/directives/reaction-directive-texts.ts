import type { ReactionPolicy } from "../../policy.js";
import { directiveText } from "./directive-text.js";
import { policyBaseDirectives } from "./policy-directives.js";

interface Declared {
  readonly policy: ReactionPolicy;
  readonly on?: { readonly type: string };
  readonly everySeconds?: number;
}

/** What sets a reaction off and what its policy says, as SDL for type-graphql's `@Directive`. */
export const reactionDirectiveTexts = ({ policy, on, everySeconds }: Declared): readonly string[] => [
  directiveText({
    name: "reaction",
    args: { on: on?.type, every: everySeconds, timer: policy.timer },
  }),
  ...policyBaseDirectives(policy).map(directiveText),
];
