import type { Term } from "../vocabulary.js";
import { type Machine, machines, type StateOf } from "./machines.js";

/** The code of a state, whichever machine it is of. */
type State = { readonly [M in Machine]: StateOf<M> }[Machine];

interface Meaning extends Term {
  readonly machine: string;
}

const meanings = new Map<string, readonly Meaning[]>();
for (const [machine, { states }] of Object.entries(machines))
  for (const [code, { title, description }] of Object.entries(states))
    meanings.set(code, [...(meanings.get(code) ?? []), { machine, title, description }]);

/** A code that several machines have means something else in each, and is called by none of their titles. */
function termOf([code, [first, ...others]]: readonly [string, readonly Meaning[]]): readonly [string, Term] {
  if (!first) throw new Error(`No machine has the state ${code}.`);
  if (others.length === 0) return [code, { title: first.title, description: first.description }];
  const description = [first, ...others].map((one) => `\`${one.machine}\`: ${one.description}`).join(" ");
  return [code, { title: code.charAt(0) + code.slice(1).toLowerCase().replaceAll("_", " "), description }];
}

/** The states of all machines, for what is about a state of any of them. */
export const states = Object.fromEntries([...meanings].map(termOf)) as Readonly<Record<State, Term>>;
