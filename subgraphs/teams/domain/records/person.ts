/** Whether an account is a human being or a program. */
export type PersonKind = "PERSON" | "SERVICE_ACCOUNT";

/** Somebody, or some program, that the identity provider knows and that may belong to teams. */
export interface Person {
  readonly id: string;
  readonly version: number;
  readonly key: string;
  /** The subject of the tokens that the identity provider gives out for it. */
  readonly subject: string;
  readonly kind: PersonKind;
  readonly name: string;
  readonly email: string;
  readonly teamIds: readonly string[];
}
