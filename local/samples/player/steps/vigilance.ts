import { eventually } from "../eventually.js";
import { recall, type Wait } from "../step.js";

interface Watched {
  readonly incident: {
    readonly serviceResponses: readonly {
      readonly serviceId: string;
      readonly vigilanceUntil: string | null;
      readonly milestoneHistory: {
        readonly nodes: readonly { readonly reachedAt: string }[];
      };
    }[];
  };
}

const query = `query ($id: ID!) {
  incident(id: $id) { serviceResponses { serviceId vigilanceUntil
    milestoneHistory(last: 1, filter: { kinds: [RESTORED] }) { nodes { reachedAt } } } }
}`;

/**
 * Says for the validation of a service since when it is watched, which is its restoration, and until when it stays so. In
 * a replay, both are what they were the first time.
 */
export const watchOver = (service: string, seconds: number): Wait => ({
  awaits: `${service} is restored`,
  async waitFor(memory, cordon) {
    const { incident } = await cordon.read<Watched>("security-lead", query, { id: recall(memory, "incident") });
    const response = incident.serviceResponses.find(({ serviceId }) => serviceId === recall(memory, service));
    const restoration = response?.milestoneHistory.nodes.at(-1);
    memory.set("observedSince", restoration?.reachedAt ?? "");
    memory.set("vigilanceUntil", response?.vigilanceUntil ?? new Date(Date.now() + seconds * 1000).toISOString());
  },
});

export const awaitVigilanceOver: Wait = {
  awaits: "no service is under vigilance any more",
  async waitFor(memory, cordon) {
    await eventually(
      () => cordon.read<Watched>("security-lead", query, { id: recall(memory, "incident") }),
      ({ incident }) =>
        incident.serviceResponses.every(
          ({ vigilanceUntil }) => vigilanceUntil === null || Date.parse(vigilanceUntil) < Date.now(),
        ),
    );
  },
};
