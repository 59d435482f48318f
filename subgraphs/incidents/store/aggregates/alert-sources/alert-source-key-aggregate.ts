import type { EntityManager } from "typeorm";
import type { Aggregate, Entity, PerformedBy } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { insertedId } from "../../../../../platform/actions/inserted-id.js";
import { writeRecords } from "../../../../../platform/actions/write-records.js";
import { alertSourceGates, type JudgedSource } from "../../../domain/gates/alerts/alert-source-gates.js";
import type { AlertSource } from "../../../domain/records/alerts/alert-source.js";
import type { AlertSourceKey } from "../../../domain/records/alerts/alert-source-key.js";
import type { Records } from "../../../domain/records/records.js";
import { alertSourceEvent } from "../../alert-sources/alert-source-event.js";
import { type IssuedKey, issueKey } from "../../alert-sources/issue-key.js";
import { deciding, missingAmong, namedIn, type Routing } from "../../alerts/named-services.js";
import { tables } from "../../tables.js";
import { alertSourceAggregate, type OfSource, type SourceFile } from "./alert-source-aggregate.js";

/** A source, a key that is about to be its own, and those that it has. */
interface KeyedFile extends SourceFile {
  readonly key: IssuedKey;
  readonly keys: readonly AlertSourceKey[];
}

interface NewFile extends JudgedSource {
  readonly key: IssuedKey;
  readonly decidingIds: readonly string[];
}

const findSource = (transaction: EntityManager, id: string) =>
  transaction.findOneByOrFail(tables.AlertSource, { id }) as Promise<AlertSource>;

/** A key as it is answered: with what it says, this one time, and its source, which is announced to subscribers. */
type Answered = Entity & { readonly secret: string; readonly source: AlertSource };

const answer = async (transaction: EntityManager, key: IssuedKey, alertSourceId: string): Promise<Answered> => ({
  ...(await transaction.findOneByOrFail(tables.AlertSourceKey, { alertSourceId, id: key.id })),
  secret: key.secret,
  source: await findSource(transaction, alertSourceId),
});

const eventOfKey = (entity: Entity, by: PerformedBy) => alertSourceEvent((entity as Answered).source, by, entity.id);

/** The key of a source, as an action gives it a new one. */
export const sourceKeyAggregate: Aggregate<OfSource, KeyedFile, Records> = {
  ...alertSourceAggregate,
  name: "AlertSourceKey",
  expects: "AlertSource",
  async load(transaction, input, context) {
    const file = await alertSourceAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const keys = await transaction.findBy(tables.AlertSourceKey, { alertSourceId: input.alertSourceId });
    return { ...file, key: issueKey(), keys };
  },
  async save(transaction, { source: { id }, key }, { writes }) {
    await writeRecords(transaction, tables, writes, { kind: "AlertSource", id });
    return answer(transaction, key, id);
  },
  event: eventOfKey,
};

/** A source that is about to be registered, with its first key. */
export const newAlertSourceAggregate: Aggregate<Routing, NewFile, Records> = {
  name: "AlertSourceKey",
  async load(transaction, input, context) {
    const named = namedIn(input);
    const missing = await missingAmong(transaction, named);
    return missing ?? { key: issueKey(), decidingIds: deciding(context, named) };
  },
  about: () => undefined,
  expected: () => undefined,
  serviceIds: ({ decidingIds }) => decidingIds,
  states: () => ({}),
  gates: alertSourceGates,
  async save(transaction, { key }, { writes }) {
    await writeRecords(transaction, tables, writes);
    return answer(transaction, key, insertedId(writes, "AlertSource"));
  },
  event: eventOfKey,
};
