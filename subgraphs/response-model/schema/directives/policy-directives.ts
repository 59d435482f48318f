import { actorsOf } from "../../permit.js";
import type { Course, Effect, Policy } from "../../policy.js";
import type { DirectiveUse } from "./directive-use.js";

/** What a policy says, as directives for the mutation that it governs. */
export function policyDirectives(policy: Policy): readonly DirectiveUse[] {
  const { allow, separate, approval } = policy;
  const [phase, ...course] = courseDirectives(policy);
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

/** What happens to a thing, as directives: the same of an operation and of a reaction. */
export function courseDirectives(course: Course): readonly DirectiveUse[] {
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
