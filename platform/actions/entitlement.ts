import type { Viewer } from "../identity/viewer.js";

/** Who may: whatever of these is named must all be true. The response model says what the names mean. */
interface Allowance {
  readonly responsibility?: string;
  readonly function?: string;
  readonly holder?: string;
  readonly vacant?: string;
  readonly from?: readonly string[];
}

/** The part of a policy that says who may act. */
export interface Entitlement {
  /** The kinds of account that may; persons only when it is left out. */
  readonly actors?: readonly Exclude<Viewer["kind"], "SYSTEM">[];
  /** One of these is enough. */
  readonly allow: readonly Allowance[];
  /** The operations of which nobody who carried one out on the same thing may carry this one out. */
  readonly separate?: readonly string[];
}

/** Somebody who is named on a thing. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** It is a team that is named: whoever belongs to it is meant. */
  readonly isTeam?: true;
}

/** The properties of an entity that decide who may act on it. */
export interface Concerned {
  /** The services for whose sake a responsibility is needed. */
  readonly serviceIds: readonly string[];
  /** The states it is in, by machine, where it matters to who may. */
  readonly states?: readonly string[];
  /** The people behind each holder that its policies name. */
  readonly holders?: Readonly<Partial<Record<string, readonly Named[]>>>;
  /** Who carried out which operation on it, as far as its policies separate them (four eyes). */
  readonly doneBy?: Readonly<Partial<Record<string, readonly Pick<Named, "id">[]>>>;
}
