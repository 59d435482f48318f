import { readPath } from "./read-path.js";

/** Whether an event is a Detection Finding of OCSF in a version that is understood: 1.1, which brought the class, to 1.9. Pure. */
export function isOcsfFinding(event: unknown): boolean {
  const [kind] = readPath(event, "$.class_uid");
  const [version] = readPath(event, "$.metadata.version");
  return kind === 2004 && typeof version === "string" && /^1\.[1-9](\.\d{1,4})?(-[\w.]{1,20})?$/.test(version);
}
