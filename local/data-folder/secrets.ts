import { generateKeyPairSync, randomBytes } from "node:crypto";
import { lstatSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { webhookSecrets } from "../../platform/events/outbox/webhook-secret.js";
import { settings } from "../../platform/runtime/environment.js";
import { StartError } from "../runtime/start-error.js";
import { type SubgraphName, subgraphNames } from "../runtime/subgraph-names.js";

/** Secrets of the processes on this machine, created once per data folder. */
export interface Secrets {
  /** Ed25519 keys as JSON Web Keys in one line: the gateway signs viewers with one, subgraphs verify with the other. */
  readonly viewerPrivateKey: string;
  readonly viewerPublicKey: string;
  /** The signing key of the development issuer. */
  readonly issuerPrivateKey: string;
  /**
   * Sign events between subgraphs (Standard Webhooks), one secret per sender and receiver: who can verify a signature
   * can also make it, so with a shared secret one receiver could pose as the sender to another.
   */
  readonly eventSecrets: Readonly<Record<SubgraphName, Readonly<Record<SubgraphName, string>>>>;
  readonly superuserPassword: string;
  readonly databasePasswords: Readonly<Record<SubgraphName, string>>;
}

const ofEachSubgraph = <Value>(make: () => Value) =>
  Object.fromEntries(subgraphNames.map((name) => [name, make()])) as Record<SubgraphName, Value>;

const text = z.string().min(1);

const webhookSecret = z.string().refine((secret) => webhookSecrets.safeParse(secret).success);

const shape = z.looseObject({
  viewerPrivateKey: settings.jsonWebKey,
  viewerPublicKey: settings.jsonWebKey,
  issuerPrivateKey: settings.jsonWebKey,
  eventSecrets: z.looseObject(ofEachSubgraph(() => z.looseObject(ofEachSubgraph(() => webhookSecret)))),
  superuserPassword: text,
  databasePasswords: z.looseObject(ofEachSubgraph(() => text)),
});

const fileOf = (dataFolder: string) => join(dataFolder, "secrets.json");

/**
 * Reads the secrets of a data folder, creating missing ones. Call it under the folder's lock.
 * @throws StartError when they are invalid, or missing for an existing database
 */
export function secretsOf(dataFolder: string): Secrets {
  const file = fileOf(dataFolder);
  const content = read(file);
  const hasDatabase = lstatSync(join(dataFolder, "postgres"), { throwIfNoEntry: false }) !== undefined;
  if (content === undefined && hasDatabase)
    throw unusable(file, "it is missing, though there is a database, whose password was in it");
  const kept = parse(file, content ?? "{}");
  if (hasDatabase && kept.superuserPassword === undefined) throw unusable(file, "superuserPassword is missing");
  // A file of an older version lacks newer secrets; those in it are in use.
  const secrets = complete(newSecrets(), kept);
  const { error } = shape.safeParse(secrets);
  if (error)
    throw unusable(file, error.issues.map(({ path }) => `${path.join(".")} is not what it should be`).join(", "));
  if (JSON.stringify(secrets) !== JSON.stringify(kept)) write(file, secrets as unknown as Secrets);
  return secrets as unknown as Secrets;
}

/** Sets the secrets of a data folder aside and creates new ones. The database needs its new password afterwards. */
export function renewSecrets(dataFolder: string): void {
  const file = fileOf(dataFolder);
  if (lstatSync(file, { throwIfNoEntry: false })) renameSync(file, `${file}.old`);
  write(file, newSecrets());
}

type Content = Readonly<Record<string, unknown>>;

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw unusable(file, code === "EACCES" ? "this user may not read it" : `it cannot be read (${code})`);
  }
}

/** Errors of JSON.parse quote the text, which is secret. */
function parse(file: string, text: string): Content {
  if (text.trim() === "") throw unusable(file, "it is empty");
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw unusable(file, "it is not JSON");
  }
  if (!isObject(content)) throw unusable(file, "it is not a JSON object");
  return content;
}

const isObject = (value: unknown): value is Content =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The stored secrets, with missing ones created. Key pairs are created together. */
function complete(made: Content, kept: Content): Content {
  const halves = ["viewerPrivateKey", "viewerPublicKey"];
  const usable = halves.some((name) => name in made && !(name in kept)) ? omit(kept, halves) : kept;
  const names = [...new Set([...Object.keys(usable), ...Object.keys(made)])];
  return Object.fromEntries(
    names.map((name) => {
      const [ours, theirs] = [made[name], usable[name]];
      if (isObject(ours) && isObject(theirs)) return [name, complete(ours, theirs)];
      return [name, name in usable ? theirs : ours];
    }),
  );
}

const omit = (content: Content, names: readonly string[]): Content =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !names.includes(name)));

function write(file: string, secrets: Secrets): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export const howToRenew =
  "Put back the file that belongs to this data folder. Without a copy of it, add `-- --new-secrets` to the command: that makes " +
  "new secrets and keeps the data; tokens given out before are then no longer valid.";

const unusable = (file: string, what: string) =>
  new StartError(`The secrets of Cordon in ${file} cannot be used: ${what}. ${howToRenew}`);

function newSecrets(): Secrets & Content {
  const viewer = keyPair();
  return {
    viewerPrivateKey: viewer.privateKey,
    viewerPublicKey: viewer.publicKey,
    issuerPrivateKey: keyPair().privateKey,
    eventSecrets: ofEachSubgraph(() => ofEachSubgraph(eventSecret)),
    superuserPassword: password(),
    databasePasswords: ofEachSubgraph(password),
  };
}

function keyPair(): { privateKey: string; publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const asText = (key: typeof privateKey) => JSON.stringify(key.export({ format: "jwk" }));
  return { privateKey: asText(privateKey), publicKey: asText(publicKey) };
}

const eventSecret = () => `whsec_${randomBytes(32).toString("base64")}`;

const password = () => randomBytes(24).toString("base64url");
