/** Somebody who acts in cases, or the system itself. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** How the audit chain knows them. */
  readonly subject: string;
}

export interface Service {
  readonly id: string;
  readonly name: string;
  /** The people of the team that owns it. */
  readonly people: readonly Person[];
  /** Who or what reports its alerts: its monitoring account, where it has one. */
  readonly reporter: Person;
}

/** Whom and what the cases are about: the services of an organization, and the people who work on them. */
export interface Organization {
  readonly services: readonly Service[];
  /** The people of the team that leads every response. */
  readonly security: readonly Person[];
  readonly communications: readonly Person[];
  readonly trust: readonly Person[];
  readonly executives: readonly Person[];
}
