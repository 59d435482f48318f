import type { EntityManager } from "typeorm";
import { appendEvent, appendingTogether } from "../events/outbox/outbox.js";
import type { Entity, PerformedBy, Saved } from "./aggregate.js";
import type { ChainHead } from "./audit/chain-head.js";
import type { Decision } from "./decision.js";

/** The outcome of a carried out decision. */
export interface CarriedOut {
  readonly entity: Entity;
  /** The id of the thing that was taken from somebody who could read it. */
  readonly narrowed?: string | undefined;
  readonly heads?: readonly ChainHead[] | undefined;
}

/** Saves a decision and appends its events. The caller appends the audit entry last. */
export async function carryOut<Loaded, Records>(
  transaction: EntityManager,
  aggregate: Saved<Loaded, Records>,
  loaded: Loaded,
  decision: Decision<Records>,
  by: PerformedBy,
): Promise<CarriedOut> {
  return appendingTogether(transaction, async () => {
    const entity = await aggregate.save(transaction, loaded, decision, by);
    const narrows = aggregate.narrows?.(loaded, decision) ?? false;
    const event = aggregate.event(entity, by);
    const subject = event?.subject ?? entity.id;
    if (event) await appendEvent(transaction, { time: by.now, narrows, ...event, subject });
    return { entity, narrowed: narrows ? subject : undefined, heads: aggregate.heads?.(entity, decision) };
  });
}
