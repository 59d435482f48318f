import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { SupergraphError } from "../errors/supergraph-error.js";
import type { Catalogue } from "./catalogue.js";

const catalogue = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));

/** Reads the catalogue of one language; one that does not exist yet is empty. */
export function readCatalogue(file: string): Catalogue {
  if (!existsSync(file)) {
    return {};
  }
  try {
    return catalogue.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? error.issues.map(({ path, message }) => `${JSON.stringify(path.join("."))}: ${message}`).join("; ")
        : String(error);
    throw new SupergraphError(
      `The translations in ${file} cannot be read: ${reason}. Each entry is an English text with its translation, ` +
        "as site/translations/README.md shows.",
    );
  }
}
