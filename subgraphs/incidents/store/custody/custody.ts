import { Any } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import { type BatchLoad, groupBy } from "../../../../platform/graphql/load.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { directoryTables } from "../../../access/directory/directory-tables.js";
import type { CustodyEntry } from "../../domain/records/evidence/custody-entry.js";
import { tables } from "../tables.js";

/** A stretch of a chain of custody: so many links after one. */
interface CustodyStretch {
  readonly evidenceId: string;
  readonly after: number;
  readonly first: number;
}

/** What a stretch is known by, among those that a request loads. */
export const stretchKey = ({ evidenceId, after, first }: CustodyStretch): string => `${evidenceId} ${after} ${first}`;

/** Stretches of chains of custody, in one statement. The links of a chain are numbered from 1, without a gap. */
export const custodyStretches: BatchLoad<readonly CustodyEntry[]> = async ({ database }, keys) => {
  const stretches = keys.map((key) => {
    const [evidenceId = "", after, first] = key.split(" ");
    return { key, evidenceId, after: Number(after), last: Number(after) + Number(first) };
  });
  const entries = await database.manager
    .createQueryBuilder(tables.CustodyEntry, "entry")
    .where(
      `EXISTS (SELECT FROM unnest(CAST(:ids AS uuid[]), CAST(:afters AS integer[]), CAST(:lasts AS integer[]))
                 AS stretch(id, after, last)
               WHERE stretch.id = entry.evidenceId AND entry.sequence > stretch.after AND entry.sequence <= stretch.last)`,
      {
        ids: stretches.map(({ evidenceId }) => evidenceId),
        afters: stretches.map(({ after }) => after),
        lasts: stretches.map(({ last }) => last),
      },
    )
    .andWhere("entry.evidenceId = ANY(CAST(:ids AS uuid[]))")
    .orderBy("entry.sequence")
    .getMany();
  const byEvidence = groupBy(entries, ({ evidenceId }) => evidenceId);
  return new Map(
    stretches.map(({ key, evidenceId, after, last }) => [
      key,
      (byEvidence.get(evidenceId) ?? []).filter(({ sequence }) => sequence > after && sequence <= last),
    ]),
  );
};

/** A whole chain of custody is read for so many pieces of evidence in one request. */
const maxWholeChains = 10;

/** Whole chains of custody, with the names of those who have handled the evidence where the chain itself does not say them. */
export const wholeChains: BatchLoad<{
  readonly entries: readonly CustodyEntry[];
  readonly names: ReadonlyMap<string, string>;
}> = async ({ database }: Pick<Context, "database">, ids) => {
  if (ids.length > maxWholeChains) {
    const why = new CordonError(
      "BAD_USER_INPUT",
      `A report of custody is written for at most ${maxWholeChains} pieces of evidence at once, and you asked for ${ids.length}.`,
    );
    return new Map(ids.map((id) => [id, why]));
  }
  const entries = await database.manager.find(tables.CustodyEntry, {
    where: { evidenceId: Any([...ids]) },
    order: { sequence: "ASC" },
  });
  const people = await database.manager.find(directoryTables.DirectoryPerson, {
    where: { id: Any([...new Set(entries.map(({ handlerId }) => handlerId))]) },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const byEvidence = groupBy(entries, ({ evidenceId }) => evidenceId);
  return new Map(ids.map((id) => [id, { entries: byEvidence.get(id) ?? [], names }]));
};
