import type DataLoader from "dataloader";
import type { DataSource, EntityManager } from "typeorm";
import type { WaitBudget } from "../database/wait-budget.js";
import type { Viewer } from "../identity/viewer.js";
import type { CancelSignal } from "../runtime/cancel-signal.js";
import type { Log } from "../runtime/log.js";
import type { Language } from "../runtime/words.js";
import type { Concerned, Entitlement } from "./entitlement.js";
import type { Leading } from "./paths.js";

/**
 * Decides whether a viewer may act on a thing.
 * @throws CordonError FORBIDDEN, naming what is needed and who has it.
 */
export type Authorize = (
  transaction: EntityManager,
  viewer: Viewer,
  entitlement: Entitlement,
  concerned: Concerned,
) => Promise<void>;

/** An attempt as far as it is known before the database is queried. */
export interface Attempt {
  readonly viewer: Viewer;
  readonly action: string;
  readonly requestId: string;
}

/** Says whether an attempt that was looked at was refused; only the first word counts. */
export type Settle = (refused: boolean) => void;

/** Bounds what a caller can do to others by attempts that are refused. */
export interface AttemptBounds {
  /**
   * Resolves when it may be looked at: it then counts as if it were refused, until it is settled.
   * @throws CordonError TOO_MANY_REQUESTS when too many attempts of this caller were refused just now.
   */
  admit(attempt: Attempt): Promise<Settle>;
}

/** The context of every resolver and action of a subgraph: the viewer, the request, and the services they use. */
export interface Context {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly idempotencyKey: string | undefined;
  /** In which refusals are told. */
  readonly language: Language;
  readonly database: DataSource;
  readonly authorize: Authorize;
  /** The operations of the subgraph: by their transitions a refusal names the way out. */
  readonly operations?: readonly Leading[];
  readonly log: Log;
  /** The time of the request: one moment for everything it does. */
  readonly now: Date;
  /** Called after an action has committed, so that its event leaves at once. */
  readonly committed: () => void;
  /** Limits the rate of refused attempts; unlimited without it. */
  readonly attempts?: AttemptBounds;
  /** Aborted when the caller is gone. What only reads is given up then; a change, only while it has not begun. */
  readonly gone?: CancelSignal;
  /** How long the changes of the request may still wait for their turns; each for itself when it is left out. */
  readonly waitBudget?: WaitBudget;
  /** The batching loaders of this request, by the function that loads for them. */
  readonly loaders: Map<unknown, DataLoader<string, unknown>>;
}

/** The part of a context that comes from the request. */
export type RequestFields = Pick<Context, "viewer" | "requestId" | "idempotencyKey" | "language" | "gone">;
