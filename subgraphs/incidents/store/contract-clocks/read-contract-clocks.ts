import { type ContractClockEntry, contractClocksShape } from "./contract-clocks-shape.js";

/**
 * Reads contract clocks out of the text of their file.
 * @throws Error with one line that says what is wrong, and where.
 */
export function readContractClocks(text: string): readonly ContractClockEntry[] {
  const result = contractClocksShape.safeParse(parseJson(text));
  if (!result.success) {
    const [issue] = result.error.issues;
    const [index, ...rest] = issue?.path ?? [];
    const where = typeof index === "number" ? [`number ${index + 1}`, ...rest.map(String)].join(" ") : "the file";
    throw new Error(`${where}: ${issue?.message}`);
  }
  const clocks = result.data;
  for (const [index, { code, validFrom, validUntil }] of clocks.entries()) {
    if (clocks.slice(0, index).some((other) => other.code === code && other.validFrom === validFrom))
      throw new Error(`number ${index + 1}: ${code} is there twice from ${validFrom}`);
    if (validUntil && validUntil < validFrom)
      throw new Error(`number ${index + 1}: ${code} ends on ${validUntil}, before it begins`);
  }
  return clocks;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON (${error instanceof Error ? error.message.replace(/\s+/g, " ") : error})`);
  }
}
