import type { EntityManager } from "typeorm";
import type { Aggregate, Entity, PerformedBy } from "../../../../platform/actions/aggregate.js";
import type { Decision } from "../../../../platform/actions/decision.js";
import { insertedId } from "../../../../platform/actions/inserted-id.js";
import type { ActedOn } from "../../../../platform/actions/write-records.js";
import { isGuarded } from "../../domain/advice/is-guarded.js";
import type { CaseFile } from "../../domain/case-file.js";
import { isFinalRefusal } from "../../domain/is-final-refusal.js";
import type { Consultation } from "../../domain/records/advice/consultation.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Records } from "../../domain/records/records.js";
import { chainHeads } from "../custody/chain-heads.js";
import { incidentEvent } from "./incident-event.js";
import { narrowsCase } from "./narrows-case.js";
import type { PartOfIncident } from "./parts-of-incident.js";
import { saveIncidentWith } from "./save-incident.js";

type Shared<Loaded extends CaseFile> = Pick<
  Aggregate<{ readonly incidentId: string }, Loaded, Records>,
  "name" | "about" | "expected" | "isFinal" | "save" | "narrows" | "heads" | "event"
>;

/**
 * How a part of an incident is saved and told of: the part gets its next version, and the incident the next entry of
 * its timeline. Subscribers are told of the incident.
 */
export const partOfIncident = <Kind extends PartOfIncident, Loaded extends CaseFile>(
  kind: Kind,
  partOf: (loaded: Loaded) => Entity,
): Shared<Loaded> => ({
  name: kind,
  about: ({ incidentId }) => ({ type: "Incident", id: incidentId }),
  expected: partOf,
  isFinal: isFinalRefusal,
  async save(transaction, before, decision, by) {
    const part = { kind, id: partOf(before).id };
    return savePart(transaction, before, decision, { ...by, part }, part);
  },
  narrows: narrowsCase,
  heads: (entity, decision) => chainHeads((entity as Entity & { incident: Incident }).incident, decision),
  event(entity, by) {
    const { incident, serviceId } = entity as Entity & { incident: Incident; serviceId?: string | null };
    const insideOnly = kind === "Consultation" && isGuarded(entity as Consultation);
    return { ...incidentEvent(incident, by, serviceId), subject: incident.id, insideOnly };
  },
});

/** How a new part of an incident is saved: it has a version of its own from the beginning. */
export const newPartOfIncident = <Kind extends PartOfIncident, Loaded extends CaseFile>(
  kind: Kind,
): Shared<Loaded> => ({
  ...partOfIncident<Kind, Loaded>(kind, ({ incident }) => incident),
  expected: () => undefined,
  async save(transaction, before, decision, by) {
    return savePart(transaction, before, decision, by, { kind, id: insertedId(decision.writes, kind) });
  },
});

/** Saves what was decided of a part, and hands it back with its incident. */
async function savePart<Kind extends PartOfIncident>(
  transaction: EntityManager,
  before: CaseFile,
  decision: Decision<Records>,
  by: PerformedBy & { readonly part?: ActedOn<Records> },
  wanted: { readonly kind: Kind; readonly id: string },
): Promise<Entity> {
  const saving = { ...by, before, onIncident: false };
  const { incident, found } = await saveIncidentWith(transaction, before.incident.id, decision, saving, wanted);
  return { ...(found as Records[Kind] & Entity), incident } as Entity;
}
