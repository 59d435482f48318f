import type { Acquainted, Refusal } from "./cell-step.js";

interface Refused {
  readonly persona: string;
  readonly code: unknown;
  readonly needs: boolean;
  readonly ask: readonly string[];
  readonly said: boolean;
}

/** So many of those to ask are named in words; the details name them all. */
const maxNames = 6;

/** What somebody is answered who may not: whether it names the cell, and whom to ask, in its details and in its words. */
export async function refusalOf(
  { cordon, id }: Acquainted,
  cell: string,
  operation: string,
  input: object,
  { persona, of }: Refusal,
): Promise<Refused> {
  const { data, errors } = await cordon.attempt(persona, operation, { ...input, ...(of && { serviceId: id(of) }) });
  const { code, responsibilities, holders, people } = (errors[0]?.extensions ?? {}) as {
    readonly code?: string;
    readonly responsibilities?: readonly string[];
    readonly holders?: readonly { readonly teamName: string }[];
    readonly people?: readonly { readonly personName: string }[];
  };
  const ask = [...(people ?? []).map(({ personName }) => personName), ...(holders ?? []).map((one) => one.teamName)];
  const message = errors[0]?.message ?? "";
  const said = ask.filter((name) => message.includes(name)).length;
  return {
    persona,
    code: code ?? data?.result,
    needs: responsibilities?.includes(cell) ?? false,
    ask: ask.sort(),
    said: ask.length > 0 ? said >= Math.min(ask.length, maxNames) : message.includes("No team holds it"),
  };
}
