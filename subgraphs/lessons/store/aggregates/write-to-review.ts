import type { EntityManager } from "typeorm";
import type { Write } from "../../../../platform/actions/decision.js";
import { writeRecords } from "../../../../platform/actions/write-records.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";

/** Carries out the writes of a decision about a review or something in it; either way the review has a new version. */
export async function writeToReview(
  transaction: EntityManager,
  reviewId: string,
  writes: readonly Write<Records>[],
): Promise<void> {
  await writeRecords(transaction, tables, writes, { kind: "Review", id: reviewId });
}
