import { prose } from "../markdown/prose.js";
import type { Cell, Operation, ProcessModel, Term } from "../model/process-model.js";

/** A link to the place of a responsibility in the matrix. Two places may share a title, so the side is named too. */
export function cellLink(model: ProcessModel, cell: Cell): string {
  return `[${prose(cell.title)}](./matrix.mdx#${cell.code}) (${prose(titleOf(model.sides, cell.side))})`;
}

export function functionLink(term: Term): string {
  return `[${prose(term.title)}](./matrix.mdx#${term.code})`;
}

export function phaseLink(term: Term): string {
  return `[${prose(term.title)}](./operations.mdx#${term.code})`;
}

export function operationLink(operation: Operation): string {
  return `[\`${operation.name}\`](./operations.mdx#${operation.name})`;
}

/** What people call the part with this code. */
export function titleOf(terms: readonly Term[], code: string): string {
  return terms.find((term) => term.code === code)?.title ?? code;
}

/** The parts with these codes, in the order of the codes. */
export function withCodes<T extends Term>(terms: readonly T[], codes: readonly string[]): readonly T[] {
  return codes.flatMap((code) => terms.filter((term) => term.code === code));
}
