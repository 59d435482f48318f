import type { ClassType } from "type-graphql";
import { type Connection, connectionOf } from "../lists/connection.js";

/** The connection type of what a search finds, whose count says how far the search went. */
export const searchConnectionOf = <Hit extends object>(name: string, hit: ClassType<Hit>): ClassType<Connection<Hit>> =>
  connectionOf(name, hit, undefined, {
    totalCount:
      "How many were found that you may see, of each kind at most 1,000. Where `totalCountIsExact` is false, there may be more: show it as “at least”.",
    totalCountIsExact:
      "Whether `totalCount` is all there is; false when more than 1,000 of a kind match, or when not all of a kind could be looked at.",
  });
