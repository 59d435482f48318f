import type { DataSource } from "typeorm";
import { noTurn } from "./database-unavailable.js";
import { NotAcquired, Semaphore } from "./semaphore.js";

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

/** What is changed, for instance an incident by its id; undefined when something is created. */
export type Thing = string | undefined | typeof ledgers;

const maxWaiting = 250;

/** How many milliseconds a change waits for its turn. */
const patience = 5_000;

/**
 * Lets changes to the database in their turn: a few at once, and of one thing only two. So a thing that is locked for long
 * holds two connections at most and not all, and whoever waits for it waits here, for a few seconds.
 */
export class Turns {
  readonly #all = new Semaphore(() => maxChanges, maxWaiting);
  readonly #leftToLedgers = new Semaphore(() => maxLeftToLedgers, maxWaiting);
  readonly #ofThings = new Map<string, Semaphore>();

  /**
   * Does the work when it is its turn.
   * @param gone whoever is gone before it is their turn has nothing done
   * @throws CordonError SERVICE_UNAVAILABLE when its turn does not come in time
   */
  async take<Result>(thing: Thing, gone: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> {
    const until = Date.now() + patience;
    if (thing === ledgers) return within(this.#all.full ? this.#leftToLedgers : this.#all, "BUSY", until, gone, work);
    if (thing === undefined) return within(this.#all, "BUSY", until, gone, work);
    const ofThing = this.#ofThings.get(thing) ?? new Semaphore(() => maxOfOneThing(this.wanted()), maxWaiting);
    this.#ofThings.set(thing, ofThing);
    try {
      return await within(ofThing, "LOCKED", until, gone, () => within(this.#all, "BUSY", until, gone, work));
    } finally {
      if (ofThing.idle) this.#ofThings.delete(thing);
    }
  }

  /** Counted before they have a place among all, so that many who come at once do not each pass as the first. */
  private wanted(): number {
    return [...this.#ofThings.values()].reduce((sum, { taken }) => sum + taken, 0);
  }
}

async function within<Result>(
  semaphore: Semaphore,
  reason: "LOCKED" | "BUSY",
  until: number,
  gone: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await semaphore.run(work, Math.max(0, until - Date.now()), gone);
  } catch (error) {
    throw error instanceof NotAcquired ? noTurn(reason) : error;
  }
}

const turns = new WeakMap<object, Turns>();

/** The turns at the connections of a database: the same for all who change it from this process. */
export function turnsAt({ driver }: DataSource): Turns {
  const known = turns.get(driver) ?? new Turns();
  turns.set(driver, known);
  return known;
}
