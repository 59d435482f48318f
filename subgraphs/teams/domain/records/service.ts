/** CORE: a service that is offered to customers; DEPENDENCY: another cloud service that those depend on. */
export type ServiceKind = "CORE" | "DEPENDENCY";

/** A service with the team that owns it. */
export interface Service {
  readonly id: string;
  readonly version: number;
  readonly key: string;
  readonly name: string;
  readonly kind: ServiceKind;
  readonly description: string;
  readonly ownerTeamId: string;
}
