/** What is to be made, all of it checked. */
export interface NewSubgraph {
  /** One word of small letters, in the plural. */
  readonly name: string;
  /** The GraphQL type of its one entity: the same in the singular. */
  readonly entity: string;
  readonly port: number;
  /** Who reviews it, as in CODEOWNERS. */
  readonly owner: string;
  /** Of its first migration, in milliseconds. */
  readonly date: number;
  /** The version of the process that its operations come with. */
  readonly since: string;
}
