import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { Write } from "../../../../platform/actions/decision.js";
import { noticeBefore } from "../../domain/notification/notice-chain.js";
import type { ObligationFile } from "../../domain/notification/obligation-file.js";
import type { AuthorityNotice, NoticePart } from "../../domain/records/notification/authority-notice.js";
import type { Records } from "../../domain/records/records.js";
import { promised } from "../../domain/writes/obligations/next-obligations.js";
import type { NoticeInput } from "./notice-input.js";

type Input = NoticeInput & { readonly content: readonly NoticePart[] };
type Given = Pick<DecisionInput<Input, ObligationFile>, "input" | "loaded" | "viewer" | "now" | "newIdentifier">;

/** A notice that was sent, with what it promises. */
export function noticeWrites(
  given: Given,
  authority: string,
): { readonly notice: AuthorityNotice; readonly writes: readonly Write<Records>[] } {
  const { input, loaded, viewer, now, newIdentifier } = given;
  const { obligation } = loaded;
  const notice: AuthorityNotice = {
    id: newIdentifier(),
    incidentId: loaded.incident.id,
    version: 1,
    obligationId: obligation.id,
    supplementsId: noticeBefore(loaded)?.id ?? null,
    authority,
    reference: input.reference ?? null,
    content: input.content.map(({ item, text }) => ({ item, text })),
    evidence: input.evidence,
    complete: input.nextUpdateAt == null,
    nextUpdate: input.nextUpdate ?? null,
    nextUpdateAt: input.nextUpdateAt ?? null,
    sentAt: input.sentAt ?? now,
    recordedById: viewer.personId,
    recordedAt: now,
  };
  return { notice, writes: [{ insert: "AuthorityNotice", row: notice }, ...promised(given, obligation, notice)] };
}
