import type { Log } from "../../platform/runtime/log.js";
import { WatchedFile } from "../../platform/runtime/watched-file.js";
import { type Persona, readPersonas } from "../organization/personas.js";

/**
 * The personas of a file, reread when it changes. An invalid file leaves the earlier ones in force and is logged once.
 * @throws Error that names the file when it is invalid at first
 */
export function followPersonas(file: string, log: Log): () => readonly Persona[] {
  const watched = new WatchedFile(file);
  // Taken before reading, so that a change during the read is seen as a change.
  watched.reload();
  let personas = readPersonas(file);
  return () => {
    if (!watched.hasChanged) return personas;
    watched.reload();
    try {
      personas = readPersonas(file);
      log.info({ file, personas: personas.length }, "the personas have changed");
    } catch (error) {
      log.warn({ file }, `${(error as Error).message}; the earlier ones stay in force`);
    }
    return personas;
  };
}
