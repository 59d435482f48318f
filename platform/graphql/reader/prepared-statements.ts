import { LRUCache } from "lru-cache";
import type { Context } from "../../actions/context.js";
import { ask } from "../../database/statements/ask.js";
import { foreignCursor } from "../lists/cursor.js";
import type { Seek } from "../lists/seek.js";
import type { Step } from "./hydrate.js";
import type { Row } from "./selection.js";
import { type Slot, valuesOf } from "./slots.js";
import type { Source } from "./source.js";
import type { WholeRows } from "./whole-selection.js";

/** A statement as it was written, and what is made of its answer. */
export interface Prepared {
  /** None where nothing is asked for that stands in a table. */
  readonly text: string | undefined;
  readonly slots: readonly Slot[];
  readonly step: Step | undefined;
  readonly isReusable: boolean;
  /** The argument of a nested page with a cursor: an invalid value in it shows only when it is compared. */
  readonly cursor?: Seek<Row>["argument"];
}

/** Most take some kilobytes. */
const maxPrepared = 1_000;
const maxCharacters = 8 * 1024 * 1024;

/** The statements of a reader, each written once for the same fields of the same document. */
export class PreparedStatements {
  private readonly memory = new LRUCache<string, Prepared>({
    max: maxPrepared,
    maxSize: maxCharacters,
    sizeCalculation: ({ text = "" }, key) => text.length + key.length,
  });

  /** The statement that was prepared for the same fields of the same document. */
  async prepare(key: string, write: () => Promise<Prepared>): Promise<Prepared> {
    const known = this.memory.get(key);
    if (known) return known;
    const prepared = await write();
    if (prepared.isReusable) this.memory.set(key, prepared);
    return prepared;
  }

  async run(
    { database, viewer }: Context,
    { text, slots, cursor }: Prepared,
    root: Source,
    given?: WholeRows["given"],
    rootCursor = cursor,
  ): Promise<Readonly<Record<string, unknown>>> {
    if (text === undefined) return {};
    try {
      const values = valuesOf(slots, viewer, root, given);
      const [row] = await ask<Record<string, unknown>>(database, text, values);
      return row ?? {};
    } catch (error) {
      // A manipulated cursor can hold a value that is invalid for the column.
      const isInvalid = String((error as { readonly code?: unknown }).code).startsWith("22");
      throw isInvalid && rootCursor ? foreignCursor(rootCursor) : error;
    }
  }
}

/** The rows of an answer, as resolvers take them. */
export const rowsOf = ({ step }: Prepared, answer: Readonly<Record<string, unknown>>): readonly Row[] => {
  const rows = (answer.rows ?? []) as readonly Row[];
  if (step) rows.forEach(step);
  return rows;
};
