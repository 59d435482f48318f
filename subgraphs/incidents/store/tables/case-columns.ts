import { optional, texts, time, uuid } from "../../../../platform/database/tables/columns.js";

/** The incident of something that is known by it together with its own id. */
export const ofCase = { ...uuid, primary: true } as const;

/** Defaults to one day from now: replicas of the previous release write rows without it. */
export const defaultsToOneDay = { ...optional(time), default: "(now() + '1 day'::interval)" } as const;

/** A list of texts. Defaults to an empty one: replicas of the previous release write rows without it. */
export const defaultsToEmpty = { ...texts, default: "'{}'::text[]" } as const;
