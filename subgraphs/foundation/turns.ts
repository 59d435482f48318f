import type { DataSource } from "typeorm";
import { noTurn } from "./database-unavailable.js";
import { NoPlace, Places } from "./places.js";

/** Of the 16 connections of a process, those that changes may hold; the others are left to whoever reads. */
const mostChanges = 10;

/** One that works and one that stands ready: who waits for a row behind these would only hold a connection. */
const mostOfOneThing = 2;

const mostWaiting = 250;

/** How many milliseconds a change waits for its turn. */
const patience = 5_000;

/**
 * Lets changes to the database in their turn: a few at once, and of one thing only two. So a thing that is locked for long
 * holds two connections and not all, and whoever waits for it waits here, for a few seconds.
 */
export class Turns {
  readonly #all = new Places(mostChanges, mostWaiting);
  readonly #ofThings = new Map<string, Places>();

  /**
   * Does the work when it is its turn.
   * @param thing what it changes, for instance an incident by its id; undefined when it creates something
   * @param gone whoever is gone before it is their turn has nothing done
   * @throws CordonError SERVICE_UNAVAILABLE when its turn does not come in time
   */
  async take<Result>(
    thing: string | undefined,
    gone: AbortSignal | undefined,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const until = Date.now() + patience;
    if (thing === undefined) return within(this.#all, "BUSY", until, gone, work);
    const ofThing = this.#ofThings.get(thing) ?? new Places(mostOfOneThing, mostWaiting);
    this.#ofThings.set(thing, ofThing);
    try {
      return await within(ofThing, "LOCKED", until, gone, () => within(this.#all, "BUSY", until, gone, work));
    } finally {
      if (ofThing.idle) this.#ofThings.delete(thing);
    }
  }
}

async function within<Result>(
  places: Places,
  reason: "LOCKED" | "BUSY",
  until: number,
  gone: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    await places.take(Math.max(0, until - Date.now()), gone);
  } catch (error) {
    throw error instanceof NoPlace ? noTurn(reason) : error;
  }
  try {
    return await work();
  } finally {
    places.giveBack();
  }
}

const turns = new WeakMap<object, Turns>();

/** The turns at the connections of a database: the same for all who change it from this process. */
export function turnsAt({ driver }: DataSource): Turns {
  const known = turns.get(driver) ?? new Turns();
  turns.set(driver, known);
  return known;
}
