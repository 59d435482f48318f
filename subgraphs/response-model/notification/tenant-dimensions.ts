import type { Vocabulary } from "../vocabulary.js";

/** By what the affected tenants of an incident are counted: the scope of affected customers. */
export const tenantDimensions = {
  SERVICE: {
    title: "Service",
    description: "The service in which tenants are affected.",
  },
  REGION: {
    title: "Region",
    description: "The region in which their data is kept.",
  },
  DATACENTER: {
    title: "Datacenter",
    description: "The datacenter in which their data is kept.",
  },
  FARM: {
    title: "Farm",
    description: "The farm of servers that serves them.",
  },
  SERVER: {
    title: "Server",
    description: "The server that serves them.",
  },
} as const satisfies Vocabulary;

export type TenantDimension = keyof typeof tenantDimensions;
