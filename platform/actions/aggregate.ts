import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../identity/viewer.js";
import type { Approvals } from "./approvals.js";
import type { ChainHead } from "./audit/chain-head.js";
import type { Context } from "./context.js";
import type { Decision, Refusal } from "./decision.js";
import type { Concerned } from "./entitlement.js";
import type { GateRules } from "./preconditions.js";

/** What was acted on, as it is afterwards. */
export interface Entity {
  readonly id: string;
  readonly version: number;
}

/** What an attempt is about: something that exists, or that the caller believes to exist. */
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

/** What subscribers are told. */
export interface Announcement {
  readonly type: string;
  readonly data: object;
  /** The id of the thing that it is told of, where that is not what was acted on but what this is a part of. */
  readonly subject?: string;
  /** Whether systems outside never get it. */
  readonly insideOnly?: boolean;
}

/** How what was decided about a thing is kept and told: the same for whatever acts on it. */
export interface Saved<Loaded, Records> {
  /** The name of its GraphQL type. */
  readonly name: string;
  save(transaction: EntityManager, loaded: Loaded, decision: Decision<Records>, by: PerformedBy): Promise<Entity>;
  /** Whether the thing was taken from somebody who could read it; left out where nobody keeps a copy of it. */
  narrows?(loaded: Loaded, decision: Decision<Records>): boolean;
  /** The chains that saving it has gone on with, with their last entries; left out where it writes to none. */
  heads?(entity: Entity, decision: Decision<Records>): readonly ChainHead[];
  /** What is announced of the thing afterwards; undefined where there is no news of it. */
  event(entity: Entity, by: PerformedBy): Announcement | undefined;
}

/** A kind of thing that actions act on (an incident, a review …): how it is loaded, judged and saved. */
export interface Aggregate<Input extends object, Loaded extends object, Records> extends Saved<Loaded, Records> {
  /** Loads it with a lock that lasts until the end of the transaction; a refusal when there is none that the viewer may see. */
  load(transaction: EntityManager, input: Input, context: Context): Promise<Loaded | Refusal>;
  /**
   * What an action has made before, or null when the viewer may not see it any longer. Left out where whoever may see what is
   * loaded may see that as well.
   */
  findMade?(transaction: EntityManager, id: string, context: Context): Promise<Entity | null>;
  /** What an attempt is about, as its input names it: there when it is refused as well. Undefined when it names nothing. */
  about(input: Input): About | undefined;
  /** What it locks, where that is not what an attempt is about alone: changes of these take turns. Looked up without a lock. */
  locks?(input: Input, database: DataSource): Promise<readonly About[]> | readonly About[];
  /** What a caller may expect to be at some version; undefined when the action creates the thing. */
  expected(loaded: Loaded): Entity | undefined;
  /** The name of its GraphQL type, where that is not what the action answers with. */
  readonly expects?: string;
  /** The services for whose sake a responsibility is needed. */
  serviceIds(loaded: Loaded): readonly string[];
  /** Who is whom of it, where its policies name holders. */
  holders?(loaded: Loaded): Concerned["holders"];
  /** Who carried out which operation on it, where its policies keep them apart. */
  doneBy?(loaded: Loaded): Concerned["doneBy"];
  /** The current state of each state machine that concerns it. */
  states(loaded: Loaded): Readonly<Record<string, string>>;
  /** Whether a shut gate says all there is to say, since nobody could supply what else is missing: the thing is over. */
  isFinal?(loaded: Loaded, gate: string): boolean;
  readonly gates: GateRules<Loaded, Input>;
  /** The gates of its parts, by the scope that a policy names. */
  readonly scopes?: Readonly<Partial<Record<string, GateRules<Loaded, Input>>>>;
  /** How the word of another party is had, where its policies ask for one. */
  readonly approvals?: Approvals<Loaded, Input, Records>;
}
