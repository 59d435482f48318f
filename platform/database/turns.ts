import type { DataSource } from "typeorm";
import { NotAcquired, Semaphore } from "../runtime/semaphore.js";
import { noTurn } from "./database-unavailable.js";
import type { Patience, WaitsFor } from "./patience.js";

/** Of the 16 connections of a process, those that changes may hold; the others are left to whoever reads. */
const maxChanges = 10;

/** Those that are left to the ledgers where changes hold all of theirs. */
const maxLeftToLedgers = 2;

/**
 * One that works and one that stands ready: who waits for a row behind these would only hold a connection. Where half of the
 * places are wanted, nobody stands ready any more, so that it takes many locked things to stop every change.
 */
const maxOfOneThing = (wanted: number) => (wanted < maxChanges / 2 ? 2 : 1);

/**
 * What is written whatever becomes of changes: an event that was received, an audit entry on what was forbidden or not
 * looked at. Locked things never keep it waiting.
 */
export const ledgers = Symbol("ledgers");

/** What a change takes its turn by. */
export interface Turn {
  /** What it locks, for instance an incident by its id; nothing when something is created. */
  readonly things: readonly string[];
  /** The idempotency key it comes with: the next with the same one waits here, and not with a connection for the key's row. */
  readonly key?: string | undefined;
}

/** Behind so many, who waits for the same thing would hardly be let in before their patience ends, and is told at once. */
const maxWaitingForOneThing = 50;

/**
 * So many wait in all, together with those that hold a connection fewer than the connections that the gateway keeps for
 * changes: it never has one that cannot even be told that it is not its turn.
 */
const maxWaiting = 100;

const maxWaitingLedgers = 250;

/**
 * Lets changes to the database in their turn: a few at once, and of one thing only two. So a thing that is locked for long
 * holds two connections at most and not all, and whoever waits for it waits here, for a few seconds.
 */
export class Turns {
  readonly #all = new Semaphore(
    () => maxChanges,
    () => this.roomFor(maxWaiting),
  );
  readonly #leftToLedgers = new Semaphore(
    () => maxLeftToLedgers,
    () => maxWaitingLedgers,
  );
  readonly #ofThings = new Map<string, Semaphore>();
  readonly #ofKeys = new Map<string, Semaphore>();

  /**
   * Does the work when it is its turn.
   * @param gone whoever is gone before it is their turn has nothing done
   * @param patience how long it may wait
   * @throws CordonError SERVICE_UNAVAILABLE when its turn does not come in time, or too many wait already
   */
  async take<Result>(
    turn: Turn | typeof ledgers,
    gone: AbortSignal | undefined,
    patience: Patience,
    work: () => Promise<Result>,
  ): Promise<Result> {
    if (patience.lostFor) throw noTurn(patience.lostFor);
    const requested: WaitingRequest = { gone, patience };
    if (turn === ledgers) return within(this.#all.full ? this.#leftToLedgers : this.#all, "BUSY", requested, work);
    const among = () => within(this.#all, "BUSY", requested, work);
    // In one order for all, so that nobody who has a place at one thing waits for somebody who has one at another.
    const things = [...new Set(turn.things)].sort().reverse();
    const atThings = things.reduce(
      (inner, thing) => () => at(this.#ofThings, thing, () => this.newThing(), requested, inner),
      among,
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

  /** How many may wait at one place: so many, and none where all that may wait do. */
  private roomFor(own: number): number {
    const waiting = ({ waiting }: Semaphore) => waiting;
    return this.#all.waiting + sum(this.#ofThings, waiting) + sum(this.#ofKeys, waiting) < maxWaiting ? own : 0;
  }
}

/** Over the places at all of a kind; who has one at a thing is counted before they have one among all, as many come at once. */
const sum = (places: ReadonlyMap<string, Semaphore>, of: (place: Semaphore) => number): number =>
  [...places.values()].reduce((total, place) => total + of(place), 0);

interface WaitingRequest {
  readonly gone: AbortSignal | undefined;
  readonly patience: Patience;
}

/** Does the work at the place of this name, which is there as long as anybody needs it. */
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
    return await within(place, "LOCKED", requested, work);
  } finally {
    if (place.idle) places.delete(name);
  }
}

async function within<Result>(
  semaphore: Semaphore,
  waitsFor: WaitsFor,
  { gone, patience }: WaitingRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const since = performance.now();
  const begin = () => {
    patience.waited(since, waitsFor);
    return work();
  };
  try {
    return await semaphore.run(begin, patience.left, gone);
  } catch (error) {
    if (!(error instanceof NotAcquired)) throw error;
    patience.waited(since, waitsFor);
    throw noTurn(waitsFor);
  }
}

const turns = new WeakMap<object, Turns>();

/** The turns at the connections of a database: the same for all who change it from this process. */
export function turnsAt({ driver }: DataSource): Turns {
  const known = turns.get(driver) ?? new Turns();
  turns.set(driver, known);
  return known;
}
