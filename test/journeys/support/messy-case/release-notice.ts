import type { Acting } from "./acting.js";

/** Tells the customers of a case: one person of communications writes the notice, another releases it, and it is sent. */
export async function releaseNotice(acting: Acting): Promise<void> {
  const { id: noticeId } = await acting.does("communications", "draftCustomerNotice", {
    title: "A stolen token",
    description: "A token was stolen.",
    effectOnCustomerData: "Mail was read.",
    actionsTaken: "The token is revoked.",
    suggestedActions: "Sign in anew.",
    channel: "the administrators' message center",
    recipientGroups: [{ name: "All affected tenants" }],
    isComplete: true,
  });
  await acting.does("communications-releaser", "releaseCustomerNotice", { noticeId, expectedVersion: 1 });
  await acting.does("communications", "recordNoticeDelivery", {
    noticeId,
    groupNumber: 1,
    sentAt: new Date().toISOString(),
    sentCount: 1,
    failedCount: 0,
    proof: "Message MC-4711",
  });
}
