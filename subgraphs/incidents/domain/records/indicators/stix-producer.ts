/** As whom this installation signs what it exports in STIX: one row, which is made with the database. */
export interface StixProducer {
  /** By which it is told apart from every other one where the settings name no organization. */
  readonly id: string;
  /** The name by which the settings tell the organization apart, such as its domain; null where they have none. */
  readonly organizationId: string | null;
  readonly name: string;
  readonly madeAt: Date;
  /** When it was last named so. */
  readonly namedAt: Date;
}
