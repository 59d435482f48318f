import type { Policy } from "../../policy.js";
import { directiveText } from "./directive-text.js";
import { policyDirectives } from "./policy-directives.js";

/** What a policy says, as SDL for type-graphql's `@Directive`. */
export function policyDirectiveTexts(policy: Policy): readonly string[] {
  return policyDirectives(policy).map(directiveText);
}
