import { readFileSync } from "node:fs";
import path from "node:path";
import { SupergraphError } from "../errors/supergraph-error.js";
import { filesBelow } from "../files/files-below.js";
import type { Catalogue } from "./catalogue.js";

/** Reads the catalogue of one language: all files in its folder. */
export function readCatalogue(folder: string): Catalogue {
  const files = filesBelow(folder).filter((file) => file.endsWith(".json"));
  return Object.assign({}, ...files.map((file) => readJson(path.join(folder, file))));
}

function readJson(file: string): Catalogue {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new SupergraphError(
      `The translations in ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}. ` +
        "Mend the JSON, then generate again.",
    );
  }
}
