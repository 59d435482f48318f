import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../identity/viewer.js";
import type { Approvals } from "./approvals.js";
import type { ChainHead } from "./audit/chain-head.js";
import type { Context } from "./context.js";
import type { Decision, Refusal } from "./decision.js";
import type { Concerned } from "./entitlement.js";
import type { GateRules } from "./preconditions.js";

/** The entity that was acted on, as it is afterwards. */
export interface Entity {
  readonly id: string;
  readonly version: number;
}

/** The entity that an attempt is about, which need not exist: the caller named it. */
interface About {
  /** The name of its GraphQL type. */
  readonly type: string;
  readonly id: string;
}

/** Who performs which action, when. */
export interface PerformedBy {
  readonly action: string;
  readonly phase: string;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** An event for subscribers. */
export interface Announcement {
  readonly type: string;
  readonly data: object;
  /** Event subject, if it is the parent of the entity acted on. */
  readonly subject?: string;
  /** Whether systems outside never get it. */
  readonly insideOnly?: boolean;
}

/** How decisions about an entity are saved and published; shared by its actions and reactions. */
export interface Saved<Loaded, Records> {
  /** The name of its GraphQL type. */
  readonly name: string;
  save(transaction: EntityManager, loaded: Loaded, decision: Decision<Records>, by: PerformedBy): Promise<Entity>;
  /** Whether somebody who could read the entity no longer can; left out where no other subgraph keeps a copy of it. */
  narrows?(loaded: Loaded, decision: Decision<Records>): boolean;
  /** The hash chains that saving it has appended to, with their last entries; left out where it writes to none. */
  heads?(entity: Entity, decision: Decision<Records>): readonly ChainHead[];
  /** The event to publish afterwards; undefined where there is none. */
  event(entity: Entity, by: PerformedBy): Announcement | undefined;
}

/** A kind of thing that actions act on (an incident, a review …): how it is loaded, judged and saved. */
export interface Aggregate<Input extends object, Loaded extends object, Records> extends Saved<Loaded, Records> {
  /** Loads it with a lock that lasts until the end of the transaction; a refusal when there is none that the viewer may see. */
  load(transaction: EntityManager, input: Input, context: Context): Promise<Loaded | Refusal>;
  /**
   * The entity that an action created before, or null if the viewer may no longer see it. Left out where whoever may see what is
   * loaded may see that as well.
   */
  findMade?(transaction: EntityManager, id: string, context: Context): Promise<Entity | null>;
  /** The entity that an attempt is about, as its input names it; known of refused attempts as well. Undefined if the input names none. */
  about(input: Input): About | undefined;
  /** The entities it locks, if other than the one an attempt is about: changes of them take turns. Looked up without a lock. */
  locks?(input: Input, database: DataSource): Promise<readonly About[]> | readonly About[];
  /** The entity that `expectedVersion` refers to; undefined if the action creates it. */
  expected(loaded: Loaded): Entity | undefined;
  /** The name of its GraphQL type, where that is not what the action answers with. */
  readonly expects?: string;
  /** The services for whose sake a responsibility is needed. */
  serviceIds(loaded: Loaded): readonly string[];
  /** The people behind each holder that its policies name. */
  holders?(loaded: Loaded): Concerned["holders"];
  /** Who carried out which operation on it, if its policies separate them (four eyes). */
  doneBy?(loaded: Loaded): Concerned["doneBy"];
  /** The current state of each state machine that concerns it. */
  states(loaded: Loaded): Readonly<Record<string, string>>;
  /** Whether an unmet gate makes the others pointless, as when the entity is closed: they are not reported. */
  isFinal?(loaded: Loaded, gate: string): boolean;
  readonly gates: GateRules<Loaded, Input>;
  /** The gates of its parts, by the scope that a policy names. */
  readonly scopes?: Readonly<Partial<Record<string, GateRules<Loaded, Input>>>>;
  /** How approvals by another party are looked up, if its policies need any. */
  readonly approvals?: Approvals<Loaded, Input, Records>;
}
