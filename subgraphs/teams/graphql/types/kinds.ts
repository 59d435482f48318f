import { registerEnumType } from "type-graphql";

/** The kinds of account, as GraphQL enum and TypeScript type at once. */
export const PersonKind = { PERSON: "PERSON", SERVICE_ACCOUNT: "SERVICE_ACCOUNT" } as const;
export type PersonKind = keyof typeof PersonKind;
registerEnumType(PersonKind, {
  name: "PersonKind",
  description: "Whether an account is a human being or a program.",
  valuesConfig: {
    PERSON: { description: "A human being." },
    SERVICE_ACCOUNT: { description: "A program, such as the monitoring of a service or a dashboard." },
  },
});

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
