import type { Vocabulary } from "../../vocabulary.js";

/** What kind of thing an alert is about. */
export const alertEntityTypes = {
  HOST: {
    title: "Host",
    description: "A machine, by its name or its address: a server, a laptop, a node of a cluster.",
  },
  USER: {
    title: "User",
    description: "An account of a person or a program, by its name, its mail address or its id.",
  },
  RESOURCE: {
    title: "Resource",
    description:
      "A resource of a cloud or a cluster, such as a virtual machine by its id, a bucket, a pod or a container.",
  },
} as const satisfies Vocabulary;

export type AlertEntityType = keyof typeof alertEntityTypes;
