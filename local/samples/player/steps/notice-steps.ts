import { recall, type Step } from "../step.js";
import { onNotice } from "./steps-on-case.js";

interface Released {
  readonly incident: {
    readonly customerNotices: { readonly nodes: readonly { readonly id: string; readonly releasedAt: string }[] };
  };
}

const keyOf = (notice: string) => `release of ${notice}`;

/** A second person of communications releases a notice in the version that they have read. When they did is kept: what was sent then names the same time in a replay. */
export const release = (notice: string, expectedVersion: number): Step => ({
  ...onNotice(notice, "releaseCustomerNotice", "communications-releaser", { expectedVersion }),
  async remember({ id }, memory, cordon) {
    const { incident } = await cordon.read<Released>(
      "communications",
      "query ($id: ID!) { incident(id: $id) { customerNotices(first: 100) { nodes { id releasedAt } } } }",
      { id: recall(memory, "incident") },
    );
    memory.set(keyOf(notice), incident.customerNotices.nodes.find((one) => one.id === id)?.releasedAt ?? "");
  },
});

/** What was sent of a notice, right after its release. */
export const delivery = (notice: string, words: object): Step =>
  onNotice(notice, "recordNoticeDelivery", "communications", (memory) => ({
    sentAt: recall(memory, keyOf(notice)),
    ...words,
  }));
