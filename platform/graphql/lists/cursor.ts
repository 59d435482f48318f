import { createHash } from "node:crypto";
import { CordonError } from "../../runtime/errors.js";

/** The place of a row in an ordered list: what it is ordered by, and the id. */
export type Place = readonly (string | number)[];

const marks = new Map<string, string>();

/** A short mark of a list and its order, so that its cursors are told from those of others. */
export function markOf(list: string): string {
  const mark = marks.get(list) ?? createHash("sha256").update(list).digest("base64url").slice(0, 6);
  marks.set(list, mark);
  return mark;
}

export const encodeCursor = (mark: string, place: Place): string =>
  Buffer.from(JSON.stringify([mark, ...place])).toString("base64url");

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The place that a cursor of an order by so many values marks.
 * @param argument `after` or `before`, for the message
 * @throws CordonError BAD_USER_INPUT when it is not a cursor of this list and order
 */
export function decodeCursor(argument: string, cursor: string, mark: string, values: number): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(place) && place.length === values + 2) {
      const [its, ...rest] = place;
      const id = rest.at(-1);
      const isPlace = rest.every((value) => ["string", "number"].includes(typeof value)) && uuid.test(String(id));
      if (its === mark && isPlace) return rest;
    }
  } catch {
    // Falls through to the refusal below.
  }
  throw foreignCursor(argument);
}

export const foreignCursor = (argument: string): CordonError =>
  new CordonError(
    "BAD_USER_INPUT",
    `The cursor in \`${argument}\` is not one of this list and order. Take the one of a page that was asked for by the same order, or leave \`${argument}\` out.`,
  );
