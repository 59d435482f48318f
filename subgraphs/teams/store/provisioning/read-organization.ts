import type { z } from "zod";
import { organizationProblems } from "../../domain/organization/organization-problems.js";
import type { Organization } from "../../domain/records/organization.js";
import { organizationShape } from "./organization-shape.js";

const maxProblemsNamed = 5;

/**
 * Reads an organization out of the text of its file.
 * @throws Error with one line that names each key that is wrong, and how.
 */
export function readOrganization(text: string): Organization {
  const raw = parseJson(text);
  const result = organizationShape.safeParse(raw);
  if (!result.success) throw new Error(words(result.error.issues.map((issue) => shapeProblem(raw, issue))));
  const problems = organizationProblems(result.data);
  if (problems.length > 0) throw new Error(words(problems));
  return result.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON (${error instanceof Error ? error.message.replace(/\s+/g, " ") : error})`);
  }
}

function words(problems: readonly string[]): string {
  const more = problems.length - maxProblemsNamed;
  return problems.slice(0, maxProblemsNamed).join("; ") + (more > 0 ? `; and ${more} more` : "");
}

/** Says where the problem is by the key of the thing rather than by its number in the list. */
function shapeProblem(raw: unknown, { path, message }: z.core.$ZodIssue): string {
  const [list, index, ...rest] = path.map(String);
  if (list === undefined) return message;
  if (index === undefined) return `${list}: ${message}`;
  const thing = (raw as Record<string, Record<string, { readonly key?: unknown } | undefined>>)[list]?.[index];
  const name = typeof thing?.key === "string" ? `"${thing.key}"` : `number ${Number(index) + 1}`;
  return `${list} ${name}: ${rest.length > 0 ? `${rest.join(" ")}: ` : ""}${message}`;
}
