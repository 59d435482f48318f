import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { load, loadReferenced } from "../../../../../platform/graphql/load.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import { custodyReport } from "../../../domain/evidence/custody-report.js";
import type { CustodyEntry as CustodyEntryRecord } from "../../../domain/records/evidence/custody-entry.js";
import type { Evidence as EvidenceRecord } from "../../../domain/records/evidence/evidence.js";
import { evidenceOfIncidents, incidentsById } from "../../../store/batch-loads.js";
import { custodyStretches, stretchKey, wholeChains } from "../../../store/custody/custody.js";
import { custodyProblem } from "../../../store/custody/custody-problem.js";
import { CustodyEntry, CustodyStretchArguments, Evidence } from "../../types/evidence/evidence.js";

/** Evidence, as an operation may have opened it to whoever carried that out. */
type Shown = EvidenceRecord & Opened;

interface Opened {
  readonly custodianId: string;
  readonly openedToId?: string;
}

/** Whether the viewer reads where it is kept: its custodian does, and whoever has just accessed it. */
const isOpenTo = ({ custodianId, openedToId }: Opened, { viewer: { personId } }: Context): boolean =>
  personId === custodianId || personId === openedToId;

/** What of a piece of evidence leads to other records, and what not everybody reads. */
@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Where it is kept; once disposed, where it was kept last. Answered to its custodian, and to whoever accesses it, in the answer of accessEvidence; null for everybody else.",
  })
  storagePlace(@Root() evidence: Shown, @Ctx() context: Context): string | null {
    return isOpenTo(evidence, context) ? evidence.storagePlace : null;
  }

  @FieldResolver(() => [CustodyEntry], {
    description: "Its chain of custody, which begins with its collection: who handled it, when and where.",
    deprecationReason: "Ask for `custodyEntries`, which comes in pages with cursors, a filter and a count.",
  })
  async custody(
    @Root() evidence: Shown,
    @Args(() => CustodyStretchArguments) { first, after }: CustodyStretchArguments,
    @Ctx() context: Context,
  ) {
    const entries = await load(context, custodyStretches, stretchKey({ evidenceId: evidence.id, first, after }));
    const { custodianId, openedToId } = evidence;
    return (entries ?? []).map((entry) => ({ ...entry, custodianId, openedToId }));
  }

  @FieldResolver(() => String, {
    description:
      "Its chain of custody as a document in Markdown: the item with its hashes, every handler with time in their time zone, event and reason, and whether the chain is intact and the record of the evidence agrees with it. Who has it, where, and what was found of its hash is what the chain says. It says where the evidence was kept to whom `storagePlace` does.",
  })
  async custodyReport(@Root() evidence: Shown, @Ctx() context: Context): Promise<string> {
    const incident = await loadReferenced(context, incidentsById, evidence.incidentId);
    const { entries, names } = await loadReferenced(context, wholeChains, evidence.id);
    const problem = custodyProblem(evidence, entries);
    const withPlaces = isOpenTo(evidence, context);
    const all = (await load(context, evidenceOfIncidents, evidence.incidentId)) ?? [];
    const item = { number: all.findIndex(({ id }) => id === evidence.id) + 1, of: all.length };
    return custodyReport({ incident, evidence, item, entries, names, problem, writtenAt: context.now, withPlaces });
  }
}

@Resolver(() => CustodyEntry)
export class CustodyEntryResolver {
  @Takes("storagePlace")
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Where the evidence was kept from then on. Answered to whom `Evidence.storagePlace` is; null for everybody else.",
  })
  storagePlace(@Root() entry: CustodyEntryRecord & Opened, @Ctx() context: Context): string | null {
    return isOpenTo(entry, context) ? entry.storagePlace : null;
  }
}
