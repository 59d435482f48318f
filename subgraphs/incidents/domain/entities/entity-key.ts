import type { AlertEntityType } from "../../../response-model/detection-and-analysis/alerts/alert-entity-types.js";
import type { AlertEntity } from "./alert-entity.js";

/** What programs write where they know nothing. */
const placeholder = /^(?:-+|\?|n\/?a|none|null|nil|undefined|unknown|<(?:none|unset|null)>)$/i;

/** A host, or an address of version 6 in brackets, before a port. */
const withPort = /^(?:\[([\da-f:.]+)\]|([^\s:/]+))(?::\d{1,5})?$/i;

/** Names of hosts go by no capitals, nor by a port, the link that they stand in or the dot of the root. */
function asHost(text: string): string {
  const within = /^[a-z][a-z\d+.-]*:\/\//i.test(text) && URL.canParse(text) ? new URL(text).host : text;
  const [, six, host] = withPort.exec(within) ?? [];
  return (six ?? host ?? within).toLowerCase().replace(/\.$/, "");
}

const asWritten: Readonly<Record<AlertEntityType, (text: string) => string>> = {
  HOST: asHost,
  // Neither Windows nor any directory in the cloud tells accounts apart by capitals.
  USER: (text) => text.toLowerCase(),
  // Azure tells no ids apart by capitals either; others do.
  RESOURCE: (text) => (/^\/subscriptions\//i.test(text) ? text.toLowerCase() : text),
};

/** What an entity is known by wherever it is reported: its type, and its value as it is always written. Undefined where the value says nothing. Pure. */
export function entityKey({ type, value }: AlertEntity): string | undefined {
  const text = value.trim();
  if (placeholder.test(text)) return undefined;
  const written = asWritten[type](text);
  return written === "" ? undefined : `${type} ${written}`;
}

/** The same of several, each once. */
export const entityKeys = (entities: readonly AlertEntity[]): readonly string[] => [
  ...new Set(entities.flatMap((one) => entityKey(one) ?? [])),
];

/** The entity that a key is of. */
export function entityOf(key: string): AlertEntity {
  const space = key.indexOf(" ");
  return { type: key.slice(0, space) as AlertEntityType, value: key.slice(space + 1) };
}
