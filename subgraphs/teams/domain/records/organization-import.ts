import type { Organization } from "./organization.js";

/** What the organization file said when it was imported. It is never changed. */
export interface OrganizationImport {
  readonly id: string;
  /** SHA-256 of the content in canonical JSON. */
  readonly digest: string;
  readonly content: Organization;
  readonly importedAt: Date;
}
