import type { Cordon } from "../../../../local/samples/player/cordon.js";
import type { Acting } from "./acting.js";
import { latestOf } from "./latest-of.js";

/** The way of one service through an incident, by those whose part each step is. */
export interface ServiceWay {
  readonly serviceId: string;
  contain(): Promise<void>;
  /** @param input the plan, where an approval is good for that one only */
  startEradication(input?: object): Promise<void>;
  evict(): Promise<void>;
  /** Agrees with security how to recover, and takes its guidance. */
  agreeRecovery(): Promise<void>;
  startRecovery(): Promise<void>;
  restore(): Promise<void>;
  /** @param seconds for how long it is watched */
  validate(seconds: number): Promise<void>;
}

interface WayOptions {
  readonly cordon: Cordon;
  readonly acting: Acting;
  readonly serviceId: string;
  /** Who owns the incident for the service, and acts in it. */
  readonly owner: string;
  readonly lead: string;
}

export const restoration = {
  description: "Restored from the image of Monday.",
  outcome: "Compared with the image: equal.",
  lastKnownGoodState: "the image of Monday",
  attackPathsInspected: true,
};
/** From now on, and for so many seconds. */
export const watchFor = (seconds: number) => ({
  validation: "Watched closely since the restoration, without a trace.",
  observedSince: new Date().toISOString(),
  vigilanceUntil: new Date(Date.now() + seconds * 1_000).toISOString(),
});

export function wayOf({ cordon, acting, serviceId, owner, lead }: WayOptions): ServiceWay {
  const act = async (by: string, operation: string, input: object) => {
    await acting.does(by, operation, { serviceId, ...input });
  };
  const done = { description: "Every token of the application is revoked.", outcome: "Seen in the logs." };
  return {
    serviceId,
    contain: async () => {
      await act(owner, "startContainment", { plan: "Revoke the tokens first." });
      await act(owner, "recordContainment", done);
    },
    startEradication: (input = { plan: "Replace every secret." }) => act(owner, "startEradication", input),
    evict: async () => {
      await act(owner, "recordEviction", done);
      await act(owner, "recordMitigation", done);
    },
    agreeRecovery: async () => {
      await act(owner, "proposeRecoveryPlan", { text: "Revoke, replace, restore." });
      await act(lead, "issueRecoveryGuidance", { text: "Trust the image of Monday: it predates the entry." });
      const latest = (part: "recoveryPlans" | "guidance") => latestOf(cordon, part, acting.incidentId, serviceId);
      await acting.does(lead, "agreeRecoveryPlan", { recoveryPlanId: await latest("recoveryPlans") });
      await acting.does(owner, "acknowledgeGuidance", { guidanceId: await latest("guidance") });
    },
    startRecovery: () => act(owner, "startRecovery", { plan: "From the image of Monday." }),
    restore: () => act(owner, "recordRestoration", restoration),
    validate: (seconds) => act(lead, "validateRecovery", watchFor(seconds)),
  };
}
