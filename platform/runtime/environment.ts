import { z } from "zod";

/**
 * Reads settings from the environment, once, at start: the only place that touches `process.env`.
 * Exits with status 1 and one line per setting that is missing or malformed, naming it and what it should be.
 */
export function readEnvironment<Shape extends z.ZodRawShape>(shape: Shape): z.infer<z.ZodObject<Shape>> {
  const result = parseEnvironment(shape, process.env);
  if (result.ok) return result.settings;
  for (const line of result.problems) process.stderr.write(`${line}\n`);
  process.exit(1);
}

type SettingsOf<Shape extends z.ZodRawShape> =
  | { readonly ok: true; readonly settings: z.infer<z.ZodObject<Shape>> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The pure part of {@link readEnvironment}. An empty value counts as not set. */
export function parseEnvironment<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: Readonly<Record<string, string | undefined>>,
): SettingsOf<Shape> {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = z.object(shape).safeParse(set);
  if (result.success) return { ok: true, settings: result.data };
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const says = z.globalRegistry.get(shape[name] as z.core.$ZodType)?.description;
    const state = name in set ? `is not usable (${issue.message})` : "is not set";
    return `Setting ${name} ${state}${says ? `: ${says}` : "."}`;
  });
  return { ok: false, problems };
}

/** The names of settings with this prefix that are set, in alphabetical order. */
export const namesOfSettings = (prefix: string): readonly string[] =>
  Object.keys(process.env)
    .filter((name) => name.startsWith(prefix) && process.env[name])
    .sort();

/** Settings that several processes share. */
export const settings = {
  host: z.string().default("127.0.0.1").describe("the address to listen on; the default is this machine only"),
  port: (port: number) =>
    z.coerce.number().int().min(0).max(65535).default(port).describe("the TCP port to listen on; 0 picks a free one"),
  databaseUrl: z
    .url({ protocol: /^postgres(ql)?$/, error: "not a postgres:// URL" })
    .describe("the PostgreSQL 15+ database of this subgraph, as postgres://user:password@host:port/database"),
  jsonWebKey: z
    .string()
    .refine(isEd25519Key, "not an Ed25519 key as JSON")
    .describe("an Ed25519 key as a JSON Web Key in one line of JSON"),
  logLevel: z.enum(["debug", "info", "warn", "error", "silent"]).default("info").describe("how much to log"),
};

function isEd25519Key(text: string): boolean {
  try {
    const { kty, crv, x } = JSON.parse(text) as Record<string, unknown>;
    return kty === "OKP" && crv === "Ed25519" && /^[\w-]{43}$/.test(String(x));
  } catch {
    return false;
  }
}
