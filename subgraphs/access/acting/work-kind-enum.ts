import { registerEnumType } from "type-graphql";

/** A kind of work: the operations that it waits for, and its description. */
interface KindOfWork {
  readonly operations: readonly { readonly name: string }[];
  readonly description: string;
}

/** Registers the enum of some kinds of work: the description of each names the operations that it waits for. */
export function workKindEnum<Kind extends string>(
  name: string,
  description: string,
  kinds: Readonly<Record<Kind, KindOfWork>>,
): { readonly [Code in Kind]: Code } {
  const codes = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, kind])) as { readonly [Code in Kind]: Code };
  registerEnumType(codes, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      (Object.entries(kinds) as [Kind, KindOfWork][]).map(([kind, { operations, description: words }]) => [
        kind,
        { description: `${words} What you can do: ${operations.map((one) => `\`${one.name}\``).join(", ")}.` },
      ]),
    ) as { [Code in Kind]: { description: string } },
  });
  return codes;
}
