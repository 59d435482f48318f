import { optional, texts, time, uuid } from "../../../../platform/database/tables/columns.js";

/** The incident of something that is known by it together with its own id. */
export const ofCase = { ...uuid, primary: true } as const;

/** What replicas of the release before wrote without it, until they were replaced. */
export const aDayByDefault = { ...optional(time), default: "(now() + '1 day'::interval)" } as const;

/** Several texts; none where replicas of the release before wrote the row. */
export const noneByDefault = { ...texts, default: "'{}'::text[]" } as const;
