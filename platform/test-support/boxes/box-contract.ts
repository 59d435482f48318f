import type { EventContract } from "../../events/event-contract.js";

/** What the small subgraph and those around it have agreed on about events. */
export const boxContract: EventContract = {
  types: {
    "dev.cordon.box.changed": { sender: "boxes", receivers: ["shelves"], outside: ["number"] },
    "dev.cordon.lid.changed": { sender: "boxes", receivers: [], outside: [] },
    "dev.cordon.shelf.changed": { sender: "shelves", receivers: ["boxes"], outside: ["number"] },
  },
  markings: ["RED", "AMBER", "GREEN", "CLEAR"],
  openMarkings: ["GREEN", "CLEAR"],
};
