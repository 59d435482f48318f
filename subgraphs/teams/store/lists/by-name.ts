import type { Ordering } from "../../../../platform/graphql/lists/order.js";

interface Named {
  readonly name: string;
}

/** What is of the organization is read like a directory. */
export const byName = (alias: string) =>
  ({ NAME: { expression: `${alias}.name`, valueOf: ({ name }) => name } }) as const satisfies Record<
    string,
    Ordering<Named>
  >;

export type NameOrderField = keyof ReturnType<typeof byName>;
