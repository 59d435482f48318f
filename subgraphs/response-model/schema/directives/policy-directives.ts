import { actorsOf } from "../../permit.js";
import type { Effect, Policy, PolicyBase } from "../../policy.js";
import type { DirectiveUse } from "./directive-use.js";

/** The directives of a mutation, from its policy. */
export function policyDirectives(policy: Policy): readonly DirectiveUse[] {
  const { allow, separate, approval } = policy;
  const [phase, ...course] = policyBaseDirectives(policy);
  return [
    ...(phase ? [phase] : []),
    // Also where a policy leaves it out: whoever reads the schema sees of each operation whether a program may.
    { name: "actor", args: { kinds: actorsOf(policy) } },
    ...allow.map((args): DirectiveUse => ({ name: "allow", args })),
    ...(separate ? [{ name: "separate", args: { from: separate } } as const] : []),
    ...(approval ? [{ name: "approval", args: { ...approval } } as const] : []),
    ...course,
  ];
}

/** The directives that operations and reactions share. */
export function policyBaseDirectives(course: PolicyBase): readonly DirectiveUse[] {
  const { phase, since, transitions = [], gates = [], establishes = [], clears = [], controls = [] } = course;
  return [
    { name: "phase", args: { in: phase } },
    ...transitions.map((args): DirectiveUse => ({ name: "transition", args })),
    ...gates.map((gate): DirectiveUse => ({ name: "gate", args: typeof gate === "string" ? { is: gate } : gate })),
    ...establishes.map((effect): DirectiveUse => ({ name: "establishes", args: effectOf(effect) })),
    ...clears.map((effect): DirectiveUse => ({ name: "clears", args: effectOf(effect) })),
    ...controls.map(({ framework, ids }): DirectiveUse => ({ name: "control", args: { framework, ids } })),
    { name: "since", args: { version: since } },
  ];
}

function effectOf(effect: Effect): DirectiveUse["args"] {
  const { is, of, certainty = "ALWAYS" } = typeof effect === "string" ? { is: effect } : effect;
  return { gate: is, of, certainty };
}
