import { In } from "typeorm";
import type { BatchLoad } from "../../../platform/graphql/load.js";
import { isResponder } from "../../access/visibility.js";
import type { Exercise } from "../domain/records/exercise.js";
import { tables } from "./tables.js";

/** What an id of ours looks like; anything else names nothing, and is not asked for in SQL. */
const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Exercises by their ids, as far as the viewer may read them. */
export const exercisesById: BatchLoad<Exercise> = async ({ database, viewer }, keys) => {
  const ids = keys.filter((key) => identifier.test(key));
  if (ids.length === 0 || !isResponder(viewer)) return new Map();
  const rows = await database.manager.findBy(tables.Exercise, { id: In(ids) });
  return new Map(rows.map((row) => [row.id, row]));
};
