import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { findResponders } from "../../../../access/directory/directory.js";
import { incidentGates } from "../../../domain/gates/case/incident-gates.js";
import { type PeopleFile, peopleGates } from "../../../domain/gates/people/people-gates.js";
import type { Records } from "../../../domain/records/records.js";
import { incidentAggregate } from "../case/incident-aggregate.js";

/** An incident together with the people an operation names. */
export const incidentWithPeopleAggregate: Aggregate<
  { readonly incidentId: string; readonly personIds?: readonly string[]; readonly personId?: string },
  PeopleFile,
  Records
> = {
  ...incidentAggregate,
  async load(transaction, input, context) {
    const file = await incidentAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const ids = input.personIds ?? (input.personId ? [input.personId] : []);
    const found = await findResponders(transaction, ids);
    return { ...file, people: [...new Set(ids)].flatMap((id) => found.filter((person) => person.id === id)) };
  },
  gates: { ...incidentGates, ...peopleGates },
};
