import { Any } from "typeorm";
import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import type { NamesServices } from "../../../domain/named-services.js";
import type { BreachHunt } from "../../../domain/records/hunts/breach-hunt.js";
import type { HuntScope } from "../../../domain/records/hunts/hunt-scope.js";
import type { IncidentOfHunt } from "../../../domain/records/hunts/incident-of-hunt.js";
import type { Records } from "../../../domain/records/records.js";
import { headsOfCase } from "../../saving/save-in-case.js";
import { tables } from "../../tables.js";
import { breachHuntAggregate } from "./breach-hunt-aggregate.js";
import { checkStillAround, lockAroundHunt } from "./lock-incident-of-hunt.js";
import { saveHunt } from "./save-hunt.js";

/** A hunt, with the incident that it is part of: that is locked before it, and what is done stands on its timeline. */
export const huntInIncidentAggregate: Aggregate<
  { readonly breachHuntId: string; readonly serviceId?: string | null },
  NamesServices & { readonly hunt: BreachHunt; readonly ranFor?: readonly HuntScope[] } & IncidentOfHunt,
  Records
> = {
  ...breachHuntAggregate,
  async load(transaction, input, context) {
    const around = await lockAroundHunt(transaction, input.breachHuntId, context.viewer);
    const file = await breachHuntAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    checkStillAround(file.hunt, around);
    return { ...file, ...around };
  },
  save: (transaction, { hunt, incident }, decision, by) => saveHunt(transaction, hunt.id, incident, decision, by),
  heads: headsOfCase,
};

/** The same of what is found: it stands on the timeline of the incident in which it counts. */
export const huntThatFindsAggregate: typeof huntInIncidentAggregate = {
  ...huntInIncidentAggregate,
  save: (transaction, { hunt, incident, counting }, decision, by) =>
    saveHunt(transaction, hunt.id, counting ?? incident, decision, by),
};

/** The same with the versions of the hunt that its queries were run for, out of which it is concluded. */
export const concludedHuntAggregate: typeof huntInIncidentAggregate = {
  ...huntInIncidentAggregate,
  async load(transaction, input, context) {
    const file = await huntInIncidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const { id: breachHuntId, standingNumber } = file.hunt;
    const queries = await transaction.query<{ number: number }[]>(
      "SELECT DISTINCT version_number AS number FROM hunt_query WHERE breach_hunt_id = $1",
      [breachHuntId],
    );
    const numbers = queries.map(({ number }) => number);
    const before = await transaction.findBy(tables.BreachHuntVersion, { breachHuntId, number: Any([...numbers]) });
    return { ...file, ranFor: [...before, ...(numbers.includes(standingNumber) ? [file.hunt] : [])] };
  },
};
