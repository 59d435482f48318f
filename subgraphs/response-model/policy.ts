import type { ControlReference } from "./controls/control-reference.js";
import type { Certainty } from "./gates/certainties.js";
import type { GateScope } from "./gates/gate-scopes.js";
import type { Gate } from "./gates/gates.js";
import type { Flag } from "./machines/flags.js";
import type { Machine, StateOf } from "./machines/machines.js";
import type { Holder } from "./process/holders.js";
import type { PersonKind } from "./process/person-kinds.js";
import type { Phase } from "./process/phases.js";
import type { Responsibility } from "./process/responsibilities.js";
import type { TeamFunction } from "./process/team-functions.js";
import type { Timer } from "./process/timers.js";

/** A state change that an operation makes; an empty `from` means that it brings a new one into being. */
export type Transition = {
  readonly [M in Machine]: {
    readonly machine: M;
    readonly from: readonly StateOf<M>[];
    readonly to: StateOf<M>;
    /** It happens to other things beside the one that is acted on: those that are in one of these states. */
    readonly beside?: true;
  };
}[Machine];

type AtLeastOne<T> = readonly [T, ...T[]];

interface Allowed {
  /** The cell that a team of the caller must hold; one of the service side, for a service that this team owns. */
  readonly responsibility: Responsibility;
  /** The function that the same team must have. */
  readonly function: TeamFunction;
  /** The named person that the caller must be; where that is a team, the same one that has the cell and the function. */
  readonly holder: Holder;
}

/** Who may: whatever of these it names must all be true of the caller. */
export type Allowance = Partial<Allowed> & {
  /** It holds only while there is no such named person. */
  readonly vacant?: Holder;
  /** It holds only while the thing is in one of these states. */
  readonly from?: readonly string[];
} & { readonly [Part in keyof Allowed]: Pick<Allowed, Part> }[keyof Allowed];

/** A gate, of the thing acted on or of parts of it. */
export type GateUse = Gate | { readonly is: Gate; readonly of: GateScope };

/** What becomes true; always, where it does not say. */
export type Effect = Gate | { readonly is: Gate; readonly of?: GateScope; readonly certainty?: Certainty };

/** The word of another party that must stand on record. Each is good once, for one thing and one input. */
interface ApprovalRule {
  /** Who may give it. */
  readonly by: AtLeastOne<Holder>;
  /** The states from which it is needed; all, where it does not say. */
  readonly from?: readonly string[];
  /** It is needed only where this is raised. */
  readonly flag?: Flag;
}

/** The part that policies of operations and of reactions share. */
export interface PolicyBase {
  readonly phase: Phase;
  /** The version of the process that it came with. */
  readonly since: string;
  readonly transitions?: readonly Transition[];
  readonly gates?: readonly GateUse[];
  /** The gates that are open afterwards. */
  readonly establishes?: readonly Effect[];
  /** The gates that are shut afterwards. */
  readonly clears?: readonly Effect[];
  readonly controls?: readonly ControlReference[];
}

/** What an operation declares about itself: it is enforced at run time, printed into the schema and published. */
export interface Policy extends PolicyBase {
  /** Who may; one of these is enough. */
  readonly allow: AtLeastOne<Allowance>;
  /** Which kinds of account may; persons only when it is left out. */
  readonly actors?: AtLeastOne<PersonKind>;
  /** Four eyes: nobody who has carried out one of these operations on the same thing. */
  readonly separate?: AtLeastOne<string>;
  readonly approval?: ApprovalRule;
}

/** What a reaction declares about itself. */
export interface ReactionPolicy extends PolicyBase {
  /** What has run out, where the reaction is to a wait that has. */
  readonly timer?: Timer;
}
