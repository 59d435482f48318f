import { statSync } from "node:fs";
import type { Log } from "../subgraphs/foundation/log.js";
import { type Persona, readPersonas } from "./personas.js";

/**
 * The personas as their file has them now: it is read again when it has changed. A file that cannot be used leaves those of before,
 * and is said once. @throws an Error that names the file when it cannot be used at first.
 */
export function followPersonas(file: string, log: Log): () => readonly Persona[] {
  let seen = stateOf(file);
  let personas = readPersonas(file);
  return () => {
    const now = stateOf(file);
    if (now === seen) return personas;
    seen = now;
    try {
      personas = readPersonas(file);
      log.info({ file, personas: personas.length }, "the personas have changed");
    } catch (error) {
      log.warn({ file }, `${(error as Error).message}; those of before stay`);
    }
    return personas;
  };
}

function stateOf(file: string): string | undefined {
  const state = statSync(file, { bigint: true, throwIfNoEntry: false });
  return state && [state.ino, state.size, state.mtimeNs, state.ctimeNs].join(" ");
}
