import type { Attempted } from "../../actions/attempted.js";
import type { GateRules } from "../../actions/preconditions.js";
import { gateKey } from "./declared.js";

/** How a thing stands at a moment: the state of each of its machines, and which of its gates are open. */
export interface Sighting {
  readonly states: Readonly<Record<string, string>>;
  readonly gates: ReadonlyMap<string, boolean>;
}

/** How all watched things stand at a moment, by type and id. */
export type Sightings = ReadonlyMap<string, Sighting>;

/** What can be seen of a kind of thing: an aggregate is one. */
export interface Visible<Loaded, Input = object> {
  states(loaded: Loaded): Readonly<Record<string, string>>;
  readonly gates: GateRules<Loaded, Input>;
  readonly scopes?: Readonly<Partial<Record<string, GateRules<Loaded, Input>>>>;
}

/** How a thing stands for an attempt, by those of its gates that somebody asks for. */
export function sight<Loaded, Input>(
  { states, gates, scopes = {} }: Visible<Loaded, Input>,
  loaded: Loaded,
  attempted: Attempted<Input>,
  asked: ReadonlySet<string>,
): Sighting {
  const seen = new Map<string, boolean>();
  for (const [scope, rules] of [[undefined, gates], ...Object.entries(scopes)] as const)
    for (const [gate, rule] of Object.entries(rules ?? {})) {
      const key = gateKey(gate, scope);
      if (rule && asked.has(key)) seen.set(key, rule(loaded, attempted) === undefined);
    }
  return { states: states(loaded), gates: seen };
}
