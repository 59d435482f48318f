import type { Entity, Saved } from "../../../../../platform/actions/aggregate.js";
import type { Records } from "../../../domain/records/records.js";
import type { RunOut } from "../../saving/run-out.js";

/** Has subscribers told of what has run out, with what becomes of the incident by it. */
export const withRunOut = <Loaded>(
  saved: Saved<Loaded, Records>,
  runOutOf: (before: Loaded) => RunOut | null,
): Saved<Loaded, Records> => ({
  ...saved,
  save: async (transaction, before, decision, by) => ({
    ...(await saved.save(transaction, before, decision, by)),
    runOut: runOutOf(before),
  }),
  event(entity, by) {
    const event = saved.event(entity, by);
    return (
      event && { ...event, data: { ...event.data, ...(entity as Entity & { readonly runOut: RunOut | null }).runOut } }
    );
  },
});
