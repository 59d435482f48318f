import { Args, Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../../platform/graphql/lists/page-arguments.js";
import { pageOfHeld } from "../../../../../platform/graphql/lists/page-of-held.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import type { Archive as ArchiveRecord } from "../../../domain/records/retention/archive.js";
import { Archive, ArchivedDuplicateConnection, ArchivedEvidenceConnection } from "../../types/retention/archive.js";

/** What the manifest of an archive lists, in pages: its hash is over all of it, so its row holds it whole. */
@Resolver(() => Archive)
export class ArchiveResolver {
  @Takes("id", "evidence")
  @FieldResolver(() => ArchivedEvidenceConnection, {
    description: "The evidence that was there, each with its hashes, in the order in which it was recorded.",
  })
  evidenceItems(@Root() { id, evidence }: ArchiveRecord, @Args(() => PageArguments) page: PageArguments) {
    return pageOfHeld(`evidence of ${id}`, evidence, ({ evidenceId }) => evidenceId, page);
  }

  @Takes("id", "duplicates")
  @FieldResolver(() => ArchivedDuplicateConnection, {
    description: "The duplicates that were merged into the incident; their records are counted with its own.",
  })
  mergedDuplicates(@Root() { id, duplicates }: ArchiveRecord, @Args(() => PageArguments) page: PageArguments) {
    return pageOfHeld(`duplicates of ${id}`, duplicates, ({ incidentId }) => incidentId, page);
  }
}
