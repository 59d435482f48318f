import { actorsOf } from "../permit.js";
import type { Policy } from "../policy.js";
import type { DirectiveUse } from "./directive-use.js";

/** What a policy says, as directives for the mutation that it governs. */
export function policyDirectives(policy: Policy): readonly DirectiveUse[] {
  const {
    phase,

    responsibility,
    function: teamFunction,
    transitions = [],
    gates = [],
    controls = [],
  } = policy;
  return [
    { name: "phase", args: { in: phase } },
    // Also where a policy leaves it out: whoever reads the schema sees of each operation whether a program may.
    { name: "actor", args: { kinds: actorsOf(policy) } },
    ...(responsibility ? [{ name: "responsibility", args: { anyOf: responsibility } } as const] : []),
    ...(teamFunction ? [{ name: "function", args: { anyOf: teamFunction } } as const] : []),
    ...transitions.map(({ machine, from, to }) => ({ name: "transition", args: { machine, from, to } }) as const),
    ...gates.map((gate) => ({ name: "gate", args: { is: gate } }) as const),
    ...controls.map(({ framework, ids }) => ({ name: "control", args: { framework, ids } }) as const),
  ];
}
