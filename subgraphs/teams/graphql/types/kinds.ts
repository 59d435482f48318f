import { registerEnumType } from "type-graphql";

/** The kinds of service. */
export const ServiceKind = { CORE: "CORE", DEPENDENCY: "DEPENDENCY" } as const;
export type ServiceKind = keyof typeof ServiceKind;
registerEnumType(ServiceKind, {
  name: "ServiceKind",
  description: "How a service stands to customers.",
  valuesConfig: {
    CORE: { description: "A service that is offered to customers." },
    DEPENDENCY: { description: "Another cloud service that the core services depend on." },
  },
});
