import { alertBounds } from "../alert-bounds.js";
import { readPath } from "../read-path.js";
import type { GatheredEntities } from "./gathered-entities.js";

/** The fields of an entity, by their names in small letters: its API begins them with a small one, its table with a capital. */
type Fields = Readonly<Record<string, string | undefined>>;

function fieldsOf(entity: unknown): Fields {
  const [properties] = readPath(entity, "$.properties");
  const of = typeof properties === "object" && properties !== null ? properties : entity;
  if (typeof of !== "object" || of === null) return {};
  return Object.fromEntries(
    Object.entries(of).flatMap(([name, value]) =>
      typeof value === "string" && value !== "" ? [[name.toLowerCase(), value]] : [],
    ),
  );
}

/** The kind, as the API writes it and as the table does. */
const kindOf = (entity: unknown): string =>
  String(readPath(entity, "$.kind")[0] ?? readPath(entity, "$.Type")[0] ?? "")
    .toLowerCase()
    .replaceAll("-", "");

function hostOf({ hostname, netbiosname, dnsdomain }: Fields): string | undefined {
  const name = hostname ?? netbiosname;
  return name && dnsdomain && !name.includes(".") ? `${name}.${dnsdomain}` : name;
}

/** The name by which somebody signs in, before that of a domain of Windows. */
function accountOf({
  accountname,
  name = accountname,
  upnsuffix,
  ntdomain,
  aaduserid,
  sid,
}: Fields): string | undefined {
  if (!name) return aaduserid ?? sid;
  if (upnsuffix && !name.includes("@")) return `${name}@${upnsuffix}`;
  return ntdomain && !/[@\\]/.test(name) ? `${ntdomain}\\${name}` : name;
}

/** Entities are typed, and have their names in several fields. Pure. */
export function entitiesOfSentinel(alert: object): GatheredEntities {
  const entities = ["$.properties.relatedEntities[*]", "$.Entities[*]"].flatMap((path) =>
    readPath(alert, path, alertBounds.values),
  );
  const of = (kind: string, read: (fields: Fields) => string | undefined) =>
    entities.flatMap((one) => (kindOf(one) === kind ? (read(fieldsOf(one)) ?? []) : []));
  return {
    hosts: of("host", hostOf),
    users: [...of("account", accountOf), ...of("mailbox", ({ mailboxprimaryaddress }) => mailboxprimaryaddress)],
    resources: of("azureresource", ({ resourceid }) => resourceid),
  };
}
