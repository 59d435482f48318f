import { readFile } from "node:fs/promises";
import { type ProcessInForce, processInForce } from "./process-in-force.js";
import { VerifyError } from "./verify-error.js";

/** Reads a published process.json from a file or a URL. @throws VerifyError when there is none. */
export async function readPublished(place: string): Promise<ProcessInForce> {
  let document: unknown;
  try {
    document = JSON.parse(/^https?:\/\//.test(place) ? await textAt(place) : await readFile(place, "utf8"));
  } catch (error) {
    throw new VerifyError(
      `The published process could not be read from ${place} (${error instanceof Error ? error.message : String(error)}). ` +
        "Name the process.json of the site, a file or a URL, with --published.",
    );
  }
  const result = processInForce.safeParse(document);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new VerifyError(
      `${place} is not a process.json of Cordon: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}. ` +
        "Name the one of the site with --published.",
    );
  }
  return result.data;
}

async function textAt(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(15_000) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}
