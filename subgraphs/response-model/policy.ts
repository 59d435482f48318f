import type { ControlReference } from "./controls/control-reference.js";
import type { Gate } from "./machines/gates.js";
import type { Machine, StateOf } from "./machines/machines.js";
import type { PersonKind } from "./process/person-kinds.js";
import type { Phase } from "./process/phases.js";
import type { Responsibility } from "./process/responsibilities.js";
import type { TeamFunction } from "./process/team-functions.js";

/** A state change that an operation makes; an empty `from` means that it brings a new one into being. */
export type Transition = {
  readonly [M in Machine]: { readonly machine: M; readonly from: readonly StateOf<M>[]; readonly to: StateOf<M> };
}[Machine];

type AtLeastOne<T> = readonly [T, ...T[]];

/** The caller must hold one of these cells, or belong to a team with one of these functions. One of both is given. */
export type Permission =
  | { readonly responsibility: AtLeastOne<Responsibility>; readonly function?: AtLeastOne<TeamFunction> }
  | { readonly responsibility?: AtLeastOne<Responsibility>; readonly function: AtLeastOne<TeamFunction> };

/** What an operation declares about itself: it is enforced at run time, printed into the schema and published. */
export type Policy = Permission & {
  readonly phase: Phase;
  /** Which kinds of account may; persons only when it is left out. */
  readonly actors?: AtLeastOne<PersonKind>;
  readonly transitions?: readonly Transition[];
  readonly gates?: readonly Gate[];
  readonly controls?: readonly ControlReference[];
};

/** What a reaction declares about itself. */
export type ReactionPolicy = Pick<Policy, "phase">;
