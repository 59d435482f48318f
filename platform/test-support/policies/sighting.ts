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

type Rule<Loaded, Input> = NonNullable<GateRules<Loaded, Input>[string]>;

/** Those rules of a kind of thing that somebody asks for, by the keys of their gates. */
export const rulesNeeded = <Loaded, Input>(
  { gates, scopes = {} }: Visible<Loaded, Input>,
  usedGates: ReadonlySet<string>,
): readonly (readonly [key: string, rule: Rule<Loaded, Input>])[] =>
  [[undefined, gates] as const, ...Object.entries(scopes)].flatMap(([scope, rules]) =>
    Object.entries(rules ?? {}).flatMap(([gate, rule]) => {
      const key = gateKey(gate, scope);
      return rule && usedGates.has(key) ? [[key, rule] as const] : [];
    }),
  );

/** How a thing stands for an attempt, by those of its gates that somebody asks for. */
export function sight<Loaded, Input>(
  visible: Visible<Loaded, Input>,
  loaded: Loaded,
  attempted: Attempted<Input>,
  usedGates: ReadonlySet<string>,
): Sighting {
  const isOpen = (rule: Rule<Loaded, Input>) => rule(loaded, attempted) === undefined;
  const rules = rulesNeeded(visible, usedGates);
  return { states: visible.states(loaded), gates: new Map(rules.map(([key, rule]) => [key, isOpen(rule)])) };
}
