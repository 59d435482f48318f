import type { Vocabulary } from "../../vocabulary.js";

/** What alerts have in common that are suggested to belong together. */
export const correlationBases = {
  SHARED_INDICATOR: {
    title: "Shared indicator",
    description:
      "They were reported with the same indicator within a day, whichever services they are of. What is the same everywhere, such as loopback or a name that everybody uses, counts for nothing, nor does what was recorded and is marked as a false positive, taken back or no longer valid.",
  },
  KNOWN_INDICATOR: {
    title: "Known indicator",
    description:
      "They were reported with a recorded and valid indicator, or it was related to them; it may belong to the open incident as well, whenever that was recorded.",
  },
  SHARED_ENTITY: {
    title: "Shared host, user or resource",
    description:
      "Alerts of at least two services name the same host, user or resource within a day, as when somebody moves from one service to another. An account or a machine that every system has under the same name, such as `root` or loopback, and an address of a private network count for nothing.",
  },
  SHARED_ASSET: {
    title: "Shared asset",
    description:
      "They were reported with the same thing of the organization's own, such as an address of a private network, at the same service within a day. It is a hint at a movement inside the service and no more: less speaks for it than for a trace of an adversary.",
  },
  SHARED_TECHNIQUE: {
    title: "Shared technique",
    description: "They were reported with the same technique of ATT&CK, at the same service, within an hour.",
  },
} as const satisfies Vocabulary;

export type CorrelationBasis = keyof typeof correlationBases;
