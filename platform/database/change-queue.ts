import type { DataSource } from "typeorm";
import type { CancelSignal } from "../runtime/cancel-signal.js";
import { NotAcquired, Semaphore } from "../runtime/semaphore.js";
import { noTurn } from "./database-unavailable.js";
import type { WaitBudget, WaitsFor } from "./wait-budget.js";

/** Of the 16 connections of a process, those for changes; the rest is for reads. */
const maxChanges = 10;

/** Connections for independent writes while changes use all of theirs. */
const maxLeftToIndependentWrites = 2;

/**
 * One change of an entity works and one stands ready: more would only hold connections while they wait for the row
 * lock. When half of the connections are in use, none stands ready, so that it takes many locked entities to stop all
 * changes.
 */
const maxOfOneThing = (wanted: number) => (wanted < maxChanges / 2 ? 2 : 1);

/**
 * Writes that are independent of changes: received events, and audit entries of refusals. Locked entities must not
 * delay them.
 */
export const independentWrites = Symbol("independent writes");

/** The place of a change in the queue. */
export interface Turn {
  /** The entities it locks, for instance an incident by its id; none when something is created. */
  readonly things: readonly string[];
  /** Its idempotency key: a second request with the key waits here, without a connection. */
  readonly key?: string | undefined;
}

/** Behind so many others, a change would hardly get its turn in time, and is refused at once. */
const maxWaitingForOneThing = 50;

/**
 * In total. Together with those that hold a connection, fewer than the gateway's connections for mutations, so that it
 * always has one left to be refused on.
 */
const maxWaiting = 100;

const maxWaitingIndependentWrites = 250;

/**
 * Queues changes: a few run at once, and at most two of one entity. So an entity that is locked for long holds two
 * connections, and others wait for it here, for a few seconds.
 */
class ChangeQueue {
  readonly #all = new Semaphore(
    () => maxChanges,
    () => this.roomFor(maxWaiting),
  );
  readonly #leftToIndependentWrites = new Semaphore(
    () => maxLeftToIndependentWrites,
    () => maxWaitingIndependentWrites,
  );
  readonly #ofThings = new Map<string, Semaphore>();
  readonly #ofKeys = new Map<string, Semaphore>();

  /**
   * Runs the work when it is its turn.
   * @param gone a change whose caller is gone before its turn is dropped
   * @param waitBudget how long it may wait
   * @throws CordonError SERVICE_UNAVAILABLE when its turn does not come in time, or too many wait already
   */
  async take<Result>(
    turn: Turn | typeof independentWrites,
    gone: CancelSignal | undefined,
    waitBudget: WaitBudget,
    work: () => Promise<Result>,
  ): Promise<Result> {
    if (waitBudget.lostFor) throw noTurn(waitBudget.lostFor);
    const requested: WaitingRequest = { gone, waitBudget };
    if (turn === independentWrites)
      return runAt(this.#all.full ? this.#leftToIndependentWrites : this.#all, "BUSY", requested, work);
    const runAmongAll = () => runAt(this.#all, "BUSY", requested, work);
    // Always in the same order, to avoid deadlocks.
    const things = [...new Set(turn.things)].sort().reverse();
    const atThings = things.reduce(
      (inner, thing) => () => at(this.#ofThings, thing, () => this.newThing(), requested, inner),
      runAmongAll,
    );
    const { key } = turn;
    return key === undefined ? atThings() : at(this.#ofKeys, key, () => this.newKey(), requested, atThings);
  }

  private newThing(): Semaphore {
    return new Semaphore(
      () => maxOfOneThing(sum(this.#ofThings, ({ taken }) => taken)),
      () => this.roomFor(maxWaitingForOneThing),
    );
  }

  private newKey(): Semaphore {
    return new Semaphore(
      () => 1,
      () => this.roomFor(maxWaiting),
    );
  }

  /** The queue length of one place: none once all waiting slots are used. */
  private roomFor(own: number): number {
    const waiting = ({ waiting }: Semaphore) => waiting;
    return this.#all.waiting + sum(this.#ofThings, waiting) + sum(this.#ofKeys, waiting) < maxWaiting ? own : 0;
  }
}

/** Counted over all places of a kind, before the place among all changes is taken, since many arrive at once. */
const sum = (places: ReadonlyMap<string, Semaphore>, of: (place: Semaphore) => number): number =>
  [...places.values()].reduce((total, place) => total + of(place), 0);

interface WaitingRequest {
  readonly gone: CancelSignal | undefined;
  readonly waitBudget: WaitBudget;
}

/** Runs the work at a named place, which exists while it is in use. */
async function at<Result>(
  places: Map<string, Semaphore>,
  name: string,
  newPlace: () => Semaphore,
  requested: WaitingRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const place = places.get(name) ?? newPlace();
  places.set(name, place);
  try {
    return await runAt(place, "LOCKED", requested, work);
  } finally {
    if (place.idle) places.delete(name);
  }
}

async function runAt<Result>(
  semaphore: Semaphore,
  waitsFor: WaitsFor,
  { gone, waitBudget }: WaitingRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const since = performance.now();
  const begin = () => {
    waitBudget.spend(since, waitsFor);
    return work();
  };
  try {
    return await semaphore.run(begin, waitBudget.left, gone);
  } catch (error) {
    if (!(error instanceof NotAcquired)) throw error;
    waitBudget.spend(since, waitsFor);
    throw noTurn(waitsFor);
  }
}

const queues = new WeakMap<object, ChangeQueue>();

/** The queue of a database, shared by all who change it from this process. */
export function changeQueueOf({ driver }: DataSource): ChangeQueue {
  const known = queues.get(driver) ?? new ChangeQueue();
  queues.set(driver, known);
  return known;
}
